import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { backupDatabase, openDatabase } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { CommandFailure } from '../command-line/command-failure.ts';
import { megabytes } from '../printing/megabytes.ts';
import { openStore } from '../store/open-store.ts';
import { refuseUnsound } from './refuse-unsound.ts';

/**
 * Copies the database to a file, while a server may go on using it. The copy is opened and examined before it bears its
 * name; a file that is there already is never written over.
 */
export async function backUp(context: CommandContext, file: string): Promise<ExitCode> {
  if (existsSync(file)) {
    throw new CommandFailure(`${file} 已经存在，没有备份：请换一个文件名。`);
  }
  if (!existsSync(dirname(file))) {
    throw new CommandFailure(`没有文件夹 ${dirname(file)}，没有备份：请先建立它。`);
  }
  const unfinished = `${file}.part`;
  try {
    const database = await openStore(context);
    try {
      await backupDatabase(database, unfinished);
    } finally {
      database.close();
    }
    const copy = await openDatabase({ file: unfinished, readonly: true });
    try {
      refuseUnsound(copy, '备份');
    } finally {
      copy.close();
    }
    renameSync(unfinished, file);
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${unfinished}${rest}`, { force: true });
  }
  context.terminal.error.write(
    `已备份到 ${file}（${megabytes(statSync(file).size)}），并已核对。\n`,
  );
  return 0;
}
