import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A data folder that can be neither found nor made; the message is Chinese and says what to do. */
export class UnusableDataFolder extends Error {
  readonly messageZh: string;

  constructor(folder: string, cause: unknown) {
    const reason = reasonFor(cause);
    super(`the data folder ${folder} cannot be made`, { cause });
    this.name = 'UnusableDataFolder';
    this.messageZh = `数据文件夹 ${folder} 不能用，${reason}：请检查设置 XIANGJIAN_DATA。`;
  }
}

/**
 * Makes the data folder with the folders above it, unless it is there.
 * @throws UnusableDataFolder where it is a file, lies in one, or may not be made
 */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(resolve(folder));
  } catch (error) {
    throw new UnusableDataFolder(folder, error);
  }
}

/** One by one from the top: mkdir with `recursive` tries for ever where a file system makes no folders, as /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // what is in the way is said when the folder is made
  }
}

function reasonFor(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const path = 'path' in cause ? String(cause.path) : '';
  switch ('code' in cause ? cause.code : undefined) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${path} 不是文件夹`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `没有权限建立 ${path}`;
    case 'ENOENT':
      return `${path} 所在的地方不能建文件夹`;
    case 'ENOSPC':
      return '磁盘已满';
    default:
      return cause.message;
  }
}
