import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { momentOfBackup } from './backup-name.ts';

/** A backup that stands under its name: it was examined before it got it. */
export interface Backup {
  readonly name: string;
  /** When it was begun, an ISO moment. */
  readonly moment: string;
  readonly bytes: number;
}

/** The backups of a folder, the newest first; none where the folder is not there. */
export function backupsIn(folder: string): readonly Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const moment = momentOfBackup(name);
      return moment === null ? [] : [{ name, moment, bytes: statSync(join(folder, name)).size }];
    })
    .sort((a, b) => b.moment.localeCompare(a.moment));
}

/** Takes backups away, and what a copy that was cut off has left. */
export function dropBackups(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true });
}
