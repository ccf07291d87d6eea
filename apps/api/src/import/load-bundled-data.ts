import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportItem } from '@xiangjian/contract';
import {
  type Database,
  loadDivisions,
  readDivisionEvents,
  readDivisions,
  readSetting,
  whatIsEmpty,
  writeSetting,
} from '@xiangjian/store';
import { type ImportProgress, importPaths } from './import-paths.ts';

/** What a first start loaded; null for what was not empty. */
export interface LoadedData {
  /** Rows of divisions. */
  readonly divisions: number | null;
  readonly reports: {
    readonly imported: number;
    /** Bundled files that were not taken in; more than none is a defect of the bundle. */
    readonly refused: readonly ImportItem[];
  } | null;
}

export interface BundledDataOptions {
  readonly now: string;
  /** The folder `data` of the project. */
  readonly folder?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

const bundledFolder = fileURLToPath(new URL('../../../../data', import.meta.url));
const listNames = ['provinces', 'prefectures', 'counties', 'townships'];
/** Set while the bundled reports are being loaded, so that a start that was stopped half way goes on with them. */
const loadingSetting = 'bundled_reports';

/**
 * Fills what is empty: the divisions of the country with those of the sample district, then the sample and restated
 * reports, which go the same way as any report a person brings.
 */
export async function loadBundledData(
  database: Database,
  options: BundledDataOptions,
): Promise<LoadedData> {
  const folder = options.folder ?? bundledFolder;
  const empty = whatIsEmpty(database);
  const divisions = empty.divisions ? loadBundledDivisions(database, folder) : null;
  if (!empty.reports && readSetting(database, loadingSetting) !== 'loading') {
    return { divisions, reports: null };
  }
  writeSetting(database, loadingSetting, 'loading', options.now);
  const refused: ImportItem[] = [];
  let imported = 0;
  const paths = [join(folder, 'demo'), join(folder, 'restated')].filter((path) => existsSync(path));
  for await (const progress of importPaths(paths, { database, now: options.now })) {
    if (progress.item.outcome === 'refused') refused.push(progress.item);
    else imported += 1;
    options.onProgress?.(progress);
  }
  writeSetting(database, loadingSetting, 'loaded', options.now);
  return { divisions, reports: { imported, refused } };
}

function loadBundledDivisions(database: Database, folder: string): number {
  const rows = [
    ...listNames.map((list) => join(folder, 'divisions', `${list}.csv`)),
    join(folder, 'demo', 'divisions.csv'),
  ].flatMap((file) => readDivisions(textOf(file)));
  loadDivisions(database, rows, readDivisionEvents(textOf(join(folder, 'demo', 'events.csv'))));
  return rows.length;
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
