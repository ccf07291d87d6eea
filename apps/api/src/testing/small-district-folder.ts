import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupDatabase } from '@xiangjian/store';
import { onTestFinished } from 'vitest';
import { databaseFile } from '../start-server.ts';
import { openSmallDistrict } from './small-district.ts';

/** A data folder that holds the small district, removed when the test ends. */
export async function smallDistrictFolder(): Promise<string> {
  const folder = emptyFolder();
  const database = await openSmallDistrict();
  await backupDatabase(database, databaseFile(folder));
  database.close();
  return folder;
}

/** An empty folder, removed when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-api-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
