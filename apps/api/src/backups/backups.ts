import { mkdirSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Backup, backupsIn, dropBackups } from './backup-folder.ts';
import { backupName } from './backup-name.ts';
import type { BackupSettings } from './backup-settings.ts';
import { backupsToDrop } from './backups-to-drop.ts';
import { lastChange } from './last-change.ts';
import { writeBackupApart } from './write-backup-apart.ts';

/** The backups of a running server. */
export interface Backups {
  readonly settings: BackupSettings;
  readonly list: () => readonly Backup[];
  /** Whether one is being written. */
  readonly isBusy: () => boolean;
  /** Why the last one failed, in Chinese; null after one that did not. */
  readonly lastFailure: () => string | null;
  /** Writes one now, or answers the one that is being written; null where it failed (see lastFailure). */
  readonly make: () => Promise<Backup | null>;
  /** Writes one if the newest is older than the set hours and the data have changed since. */
  readonly makeIfDue: () => Promise<void>;
}

interface Surroundings {
  /** The database file. */
  readonly file: string;
  readonly settings: BackupSettings;
  readonly now: () => string;
}

/** A copy never takes the last of the disk: this stays free. */
const spareBytes = 200 * 1024 ** 2;
const hour = 60 * 60 * 1000;

/** Keeps the backups of a database in a folder: makes them, lists them, and lets old ones go. */
export function keepBackups({ file, settings, now }: Surroundings): Backups {
  const { folder, hours, keep } = settings;
  let underWay: Promise<Backup | null> | null = null;
  let failure: string | null = null;

  async function write(): Promise<Backup | null> {
    const moment = now();
    const name = backupName(moment);
    try {
      mkdirSync(folder, { recursive: true });
      failure = lackOfRoom(folder, file);
      if (failure !== null) return null;
      dropBackups(folder, leftovers(folder));
      const written = await writeBackupApart(file, join(folder, name));
      if ('ailments' in written) {
        failure = `数据库有 ${written.ailments.length} 处不完好，没有备份：请运行 xiangjian doctor 查看。`;
        return null;
      }
      const all = backupsIn(folder);
      dropBackups(
        folder,
        backupsToDrop(all, keep).map((backup) => backup.name),
      );
      return all.find((backup) => backup.name === name) ?? null;
    } catch (error) {
      failure = `备份没有写成：${error instanceof Error ? error.message : String(error)}。请检查文件夹 ${folder}。`;
      return null;
    }
  }

  function make(): Promise<Backup | null> {
    underWay ??= write().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  function isDue(): boolean {
    if (hours === 0) return false;
    const [newest] = backupsIn(folder);
    if (newest === undefined) return true;
    const old = Date.parse(now()) - Date.parse(newest.moment) >= hours * hour;
    return old && lastChange(file) > Date.parse(newest.moment);
  }

  return {
    settings,
    list: () => backupsIn(folder),
    isBusy: () => underWay !== null,
    lastFailure: () => failure,
    make,
    makeIfDue: async () => {
      if (isDue()) await make();
    },
  };
}

function lackOfRoom(folder: string, file: string): string | null {
  const { bavail, bsize } = statfsSync(folder);
  const needed = statSync(file).size + spareBytes;
  if (bavail * bsize >= needed) return null;
  const megabytes = Math.ceil(needed / 1e6);
  return `磁盘空间不足，没有备份：需要约 ${megabytes} MB。请腾出空间，或用 XIANGJIAN_BACKUPS 另设文件夹。`;
}

/** Copies that a killed program left unfinished. */
function leftovers(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) =>
    /^xiangjian-[\d-]+\.db\.part(-wal|-shm)?$/.test(name),
  );
}
