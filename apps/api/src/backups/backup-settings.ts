import { join } from 'node:path';
import { z } from 'zod';

/** Where backups are written by the server itself, how often, and how many of the newest are kept. */
export interface BackupSettings {
  readonly folder: string;
  /** Hours between two backups; 0 where none are written unasked. */
  readonly hours: number;
  readonly keep: number;
}

const hoursLine = '应为 0 至 8760 的整数（小时；0 为不自动备份）';
const keepLine = '应为 1 至 1000 的整数（份）';

/** The settings of backups, all optional. */
export const backupShape = {
  XIANGJIAN_BACKUPS: z.string().trim().min(1, '应为文件夹路径').optional(),
  XIANGJIAN_BACKUP_HOURS: z.coerce
    .number(hoursLine)
    .int(hoursLine)
    .min(0, hoursLine)
    .max(8760, hoursLine)
    .default(24),
  XIANGJIAN_BACKUP_KEEP: z.coerce
    .number(keepLine)
    .int(keepLine)
    .min(1, keepLine)
    .max(1000, keepLine)
    .default(7),
};

/** The settings as they hold: without a folder of their own, backups lie in the data folder. */
export function backupSettings(
  given: z.output<z.ZodObject<typeof backupShape>>,
  dataFolder: string,
): BackupSettings {
  return {
    folder: given.XIANGJIAN_BACKUPS ?? join(dataFolder, 'backups'),
    hours: given.XIANGJIAN_BACKUP_HOURS,
    keep: given.XIANGJIAN_BACKUP_KEEP,
  };
}
