import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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
import { loadPublicPanel } from './load-public-panel.ts';
import { makeReportReaders } from './readers/report-readers.ts';

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
 * reports, which go the same way as every report that a person brings, and the public sample, which goes the way of ledgers.
 */
export async function loadBundledData(
  database: Database,
  options: BundledDataOptions,
): Promise<LoadedData> {
  const folder = options.folder ?? bundledFolder;
  const empty = whatIsEmpty(database);
  const wantsReports = empty.reports || readSetting(database, loadingSetting) === 'loading';
  let divisions: number | null = null;
  const fillDivisions = () => {
    if (empty.divisions) divisions = loadBundledDivisions(database, folder);
  };
  if (wantsReports) {
    const reports = await loadReports(database, { ...options, folder }, fillDivisions);
    await loadPublicPanel(database, folder, options.now);
    return { divisions, reports };
  }
  fillDivisions();
  return { divisions, reports: null };
}

async function loadReports(
  database: Database,
  { folder, now, onProgress }: BundledDataOptions & { readonly folder: string },
  beforeStoring: () => void,
): Promise<LoadedData['reports']> {
  writeSetting(database, loadingSetting, 'loading', now);
  const refused: ImportItem[] = [];
  let imported = 0;
  const paths = [join(folder, 'demo'), join(folder, 'restated')].filter((path) => existsSync(path));
  // All reports lie with the readers while the divisions are loaded, which takes as long as reading them.
  const readers = makeReportReaders({ threads: threadsBeside(), perThread: 128 });
  try {
    const options = { database, now, readers, beforeStoring };
    for await (const progress of importPaths(paths, options)) {
      if (progress.item.outcome === 'refused') refused.push(progress.item);
      else imported += 1;
      onProgress?.(progress);
    }
  } finally {
    await readers.close();
  }
  writeSetting(database, loadingSetting, 'loaded', now);
  return { imported, refused };
}

/** One core goes on storing, and so few reports are not worth the start of more than two threads. */
function threadsBeside(): number {
  return Math.min(2, Math.max(1, availableParallelism() - 1));
}

/** Loads the divisions of the country with those of the sample district; how many rows. */
export function loadBundledDivisions(database: Database, folder: string = bundledFolder): number {
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
