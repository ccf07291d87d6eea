import type { Backup } from './backup-folder.ts';

/** Backups of this many of the latest days, weeks and months are kept besides the newest ones. */
const weeks = 4;
const months = 12;

/**
 * Which backups may go: all but the newest `newest`, the last one of each of the latest four weeks and of each of the
 * latest twelve months that have one. Weeks begin on Monday; days are those of UTC, as in the names.
 */
export function backupsToDrop(backups: readonly Backup[], newest: number): readonly Backup[] {
  const latestFirst = [...backups].sort((a, b) => b.moment.localeCompare(a.moment));
  const kept = new Set([
    ...latestFirst.slice(0, newest),
    ...lastOfEach(latestFirst, weekOf).slice(0, weeks),
    ...lastOfEach(latestFirst, monthOf).slice(0, months),
  ]);
  return latestFirst.filter((backup) => !kept.has(backup));
}

function lastOfEach(latestFirst: readonly Backup[], span: (moment: string) => string): Backup[] {
  const last = new Map<string, Backup>();
  for (const backup of latestFirst) {
    const name = span(backup.moment);
    if (!last.has(name)) last.set(name, backup);
  }
  return [...last.values()];
}

const day = 24 * 60 * 60 * 1000;

/** The number of the week since the Monday before 1970. */
function weekOf(moment: string): string {
  return String(Math.floor((Date.parse(moment) / day + 3) / 7));
}

function monthOf(moment: string): string {
  return moment.slice(0, 7);
}
