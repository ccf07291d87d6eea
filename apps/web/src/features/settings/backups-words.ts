import { words } from '../../language/words.ts';

export const backupsWords = words(
  {
    everyHours: (hours: number, keep: number) =>
      `数据有变化时每 ${hours} 小时自动备份一次并核对；保留最近 ${keep} 份，另各留近 4 周、近 12 个月的最后一份。`,
    byHand: '自动备份已关闭（XIANGJIAN_BACKUP_HOURS=0）。',
    none: '还没有备份。',
    name: '文件',
    moment: '时间',
    size: '大小',
    sizeOf: (megabytes: string) => `${megabytes} MB`,
    make: '立即备份',
    making: '正在备份并核对……',
    failed: '上一次备份没有写成',
    folder: '文件夹',
    restore:
      '恢复：停下服务，在服务器上运行 npm run -s xiangjian -- restore 备份文件；原数据库会保留在旁边。请定期把备份复制到别的磁盘。',
    all: (n: number) => `全部 ${n} 份`,
    fewer: '只看最近几份',
  },
  {
    everyHours: (hours: number, keep: number) =>
      `Backed up and checked every ${hours} hours when data have changed; the newest ${keep} are kept, and the last of each of 4 weeks and 12 months.`,
    byHand: 'Backups are not written unasked (XIANGJIAN_BACKUP_HOURS=0).',
    none: 'No backups yet.',
    name: 'File',
    moment: 'Time',
    size: 'Size',
    sizeOf: (megabytes: string) => `${megabytes} MB`,
    make: 'Back up now',
    making: 'Copying and checking …',
    failed: 'The last backup was not written',
    folder: 'Folder',
    restore:
      'To restore: stop the service and run npm run -s xiangjian -- restore FILE on the server; the database that was there stays beside it. Copy backups to another disk now and then.',
    all: (n: number) => `All ${n}`,
    fewer: 'Only the newest',
  },
);
