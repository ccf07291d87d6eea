import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '@xiangjian/store';

/** Opens the database of a folder, under the name that the server looks for. */
export function openScale(folder: string): Promise<Database> {
  return openDatabase({ file: join(folder, 'xiangjian.db') });
}

/** Opens a new database in a folder. Refuses a folder that holds anything. */
export async function openEmptyStore(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) {
    throw new Error(`文件夹“${folder}”里已有内容，没有写入。请换一个空的或不存在的文件夹。`);
  }
  return openScale(folder);
}
