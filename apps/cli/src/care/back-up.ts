import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type WrittenBackup, writeBackup } from '@xiangjian/api';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { CommandFailure } from '../command-line/command-failure.ts';
import { megabytes } from '../printing/megabytes.ts';
import { openStore } from '../store/open-store.ts';
import { refuseAilments } from './refuse-unsound.ts';

/**
 * Copies the database to a file, while a server may go on using it. The copy is examined before it bears its name; a
 * file that is there already is never written over.
 */
export async function backUp(context: CommandContext, file: string): Promise<ExitCode> {
  if (existsSync(file)) {
    throw new CommandFailure(`${file} 已经存在，没有备份：请换一个文件名。`);
  }
  if (!existsSync(dirname(file))) {
    throw new CommandFailure(`没有文件夹 ${dirname(file)}，没有备份：请先建立它。`);
  }
  const written = await copyTo(context, file);
  if ('ailments' in written) return refuseAilments(written.ailments, '备份');
  context.terminal.error.write(`已备份到 ${file}（${megabytes(written.bytes)}），并已核对。\n`);
  return 0;
}

async function copyTo(context: CommandContext, file: string): Promise<WrittenBackup> {
  const database = await openStore(context);
  try {
    return await writeBackup(database, file);
  } finally {
    database.close();
  }
}
