import { readFileSync, statSync } from 'node:fs';
import { isPackage, readPackage } from '@xiangjian/api';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { openBareStore } from '../store/open-store.ts';

/** Whether a path is a data package that was exported. */
export function isPackageFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && /\.zip$/i.test(path) && isPackage(readFileSync(path));
}

/** Takes a data package into a data folder without reports: all of it or nothing. */
export async function importPackage(context: CommandContext, path: string): Promise<ExitCode> {
  const database = await openBareStore(context);
  try {
    const { reports, observations } = await readPackage(database, readFileSync(path));
    context.terminal.error.write(`已导入数据包：${reports} 份报告，${observations} 条数据。\n`);
    return 0;
  } finally {
    database.close();
  }
}
