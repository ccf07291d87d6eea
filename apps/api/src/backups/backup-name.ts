const form = /^xiangjian-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.db$/;

/** The file name of a backup begun at a moment (ISO, UTC), to the second: xiangjian-20250601-080000.db. */
export function backupName(moment: string): string {
  const digits = moment.replace(/\D/g, '');
  return `xiangjian-${digits.slice(0, 8)}-${digits.slice(8, 14)}.db`;
}

/** The moment (ISO, UTC) in the name of a backup, or null where the file is none of ours. */
export function momentOfBackup(name: string): string | null {
  const parts = form.exec(name);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}
