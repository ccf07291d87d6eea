import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { makeDataFolder } from '@xiangjian/api';
import { counts, openDatabase, recordAudit, StoreError, whatIsEmpty } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { CommandFailure } from '../command-line/command-failure.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import { databaseFileOf } from '../store/open-store.ts';
import { isInUse } from './is-in-use.ts';
import { refuseUnsound } from './refuse-unsound.ts';

/** The files of a database: itself, and the two that SQLite keeps beside it while it is open. */
const parts = ['', '-wal', '-shm'] as const;

/**
 * Puts a backup in the place of the database. It is examined before anything is touched; the database that was there
 * stays beside it under a new name. Refuses while a program has the database open.
 */
export async function restore(context: CommandContext, backup: string): Promise<ExitCode> {
  const { terminal, now } = context;
  const file = databaseFileOf(context);
  if (!existsSync(backup)) throw new CommandFailure(`找不到备份 ${backup}：请检查路径。`);
  makeDataFolder(dirname(file));
  const candidate = `${file}.restoring`;
  try {
    copyParts(backup, candidate);
    const reports = await soundReports(candidate);
    if (await isInUse(file)) {
      throw new CommandFailure(
        '数据库正在使用，没有恢复：请先停止服务（npm start 或 serve）再恢复。',
      );
    }
    await rememberRestore(candidate, basename(backup), now());
    const kept = existsSync(file) ? keepBeside(file, now()) : null;
    renameSync(candidate, file);
    terminal.error.write(
      `已从 ${backup} 恢复（报告 ${reports} 份）。${kept === null ? '' : `原数据库保留为 ${kept}。`}\n`,
    );
    return 0;
  } finally {
    for (const part of parts) rmSync(`${candidate}${part}`, { force: true });
  }
}

function copyParts(from: string, to: string): void {
  for (const part of parts) {
    rmSync(`${to}${part}`, { force: true });
    // The index beside the log is made anew from it.
    if (part !== '-shm' && existsSync(`${from}${part}`))
      copyFileSync(`${from}${part}`, `${to}${part}`);
  }
}

/** How many reports the copy holds, brought to the newest schema. Refuses what is no sound database of this product. */
async function soundReports(file: string): Promise<number> {
  const database = await openDatabase({ file }).catch((error: unknown) => {
    throw error instanceof StoreError && error.code === 'foreign_database' ? notABackup() : error;
  });
  try {
    // An empty file opens as a new database: what tells a backup is that it holds divisions.
    if (whatIsEmpty(database).divisions) throw notABackup();
    refuseUnsound(database, '备份');
    return counts(database).reports;
  } finally {
    database.close();
  }
}

/** The log of the restored database goes on with the line that says where its data come from. */
async function rememberRestore(file: string, backup: string, now: string): Promise<void> {
  const database = await openDatabase({ file });
  try {
    const { reports } = counts(database);
    const event = { by: commandLineActor(), action: 'restore', object: backup, after: { reports } };
    recordAudit(database, event, now);
  } finally {
    database.close();
  }
}

function notABackup(): CommandFailure {
  return new CommandFailure('这个文件不是乡鉴的备份，没有恢复：请检查文件。');
}

/** Moves a database aside, all its parts together, and answers its new name. */
function keepBeside(file: string, now: string): string {
  const kept = `${file}.${now.replace(/\D/g, '').slice(0, 14)}`;
  if (existsSync(kept)) throw new CommandFailure(`${kept} 已经存在，没有恢复：请先移走它。`);
  for (const part of parts) {
    if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${kept}${part}`);
  }
  return kept;
}
