import { type BackupSettings, backupsIn, lastChange } from '@xiangjian/api';
import { megabytes } from '../printing/megabytes.ts';

const hour = 60 * 60 * 1000;

/** How old the newest backup is, and whether the data went on without one for longer than was set. */
export function examineBackups(
  { folder, hours }: BackupSettings,
  file: string,
  now: string,
): { readonly lines: readonly string[]; readonly complaints: readonly string[] } {
  const backups = backupsIn(folder);
  const [newest] = backups;
  if (newest === undefined) return { lines: [`备份 ${folder} 中还没有`], complaints: [] };
  const age = Math.floor((Date.parse(now) - Date.parse(newest.moment)) / hour);
  const line = `备份 ${backups.length} 份，最近一份 ${newest.name}（${megabytes(newest.bytes)}，${age} 小时前）`;
  const behind = lastChange(file) - Date.parse(newest.moment) > 2 * hours * hour;
  const complaint = `最近一份备份比数据旧 ${2 * hours} 小时以上：请启动服务，或运行 xiangjian backup`;
  return { lines: [line], complaints: hours > 0 && behind ? [complaint] : [] };
}
