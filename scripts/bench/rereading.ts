import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReportReaders } from '../../apps/api/src/import/readers/report-readers.ts';
import { importPaths, rereadReports } from '../../apps/api/src/index.ts';
import {
  correctCell,
  correctionsOfArea,
  type Database,
  examineDatabase,
  loadDivisions,
  type ObservationRow,
  observationPage,
  openDatabase,
  readDivisions,
  recordExtraction,
  reportById,
  reportsReadOtherwise,
} from '../../packages/store/src/index.ts';
import { extractionOf } from '../../packages/store/src/testing/sample-report.ts';
import { writeMixedFolder } from './mixed-folder.ts';

const now = '2026-01-01T00:00:00Z';
const divisions = new URL('../../data/divisions/', import.meta.url);
/** One report in so many was last read by rules that found nothing in it. */
const oneIn = 10;

/** What reading a folder of reports again did to the figures that people had put right. */
interface Rereading {
  readonly reports: number;
  readonly corrections: number;
  readonly kept: number;
  /** Cells that are new, different or gone: the lines of the diff. */
  readonly changes: number;
  readonly milliseconds: number;
}

/** How long every stored report takes to be read again, a figure of each corrected before; one line of text. */
export async function benchRereading(files: number): Promise<string> {
  const { reports, corrections, kept, changes, milliseconds } = await rereadFolder(files);
  const seconds = milliseconds / 1000;
  return `re-extraction of ${reports} reports: ${seconds.toFixed(1)} s, ${(reports / seconds).toFixed(0)} reports/s, corrections kept ${kept}/${corrections}, diff of ${changes} lines`;
}

/**
 * Imports a folder of varied reports, corrects a figure of each, lets one report in ten have been read by rules that found
 * nothing, and reads all of them again.
 * @throws Error where a correction is lost or the database is not sound afterwards
 */
export async function rereadFolder(files: number): Promise<Rereading> {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-rereading-'));
  const database = await openDatabase({ file: join(folder, 'xiangjian.db') });
  try {
    const reports = join(folder, 'reports');
    writeMixedFolder(reports, files);
    await importFolder(database, reports);
    return measure(database);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

async function importFolder(database: Database, reports: string): Promise<void> {
  const rows = ['provinces', 'prefectures', 'counties', 'townships'].flatMap((list) =>
    readDivisions(readFileSync(new URL(`${list}.csv`, divisions), 'utf8')),
  );
  loadDivisions(database, rows);
  const readers = makeReportReaders({ threads: undefined });
  try {
    for await (const _ of importPaths([reports], { database, now, readers }));
  } finally {
    await readers.close();
  }
}

function measure(database: Database): Rereading {
  const ids = reportsReadOtherwise(database, { ruleSet: null, area: undefined });
  for (const id of ids) correctFirstFigure(database, id);
  const before = new Map(correctionsOfArea(database, {}).map((one) => [one.id, one.cell]));
  for (const id of ids.filter((_, index) => index % oneIn === 0)) {
    recordExtraction(database, id, extractionOf([]), now);
  }
  const begun = performance.now();
  const reread = [...rereadReports(database, { all: true, now: () => now })];
  const milliseconds = performance.now() - begun;
  const kept = correctionsOfArea(database, {}).filter(
    ({ id, cell }) => cell.value === before.get(id)?.value && cell.value !== undefined,
  ).length;
  if (kept !== before.size) throw new Error(`${before.size - kept} corrections were lost`);
  const { ailments } = examineDatabase(database);
  if (ailments.length > 0) throw new Error(JSON.stringify(ailments));
  return {
    reports: reread.length,
    corrections: before.size,
    kept,
    changes: reread.reduce((sum, { changes }) => sum + changes.length, 0),
    milliseconds,
  };
}

function correctFirstFigure(database: Database, id: number): void {
  const report = reportById(database, id);
  if (report === null) throw new Error(`no report ${id}`);
  const place = { area: report.township.code, years: [report.year] };
  const { items } = observationPage(database, { ...place, limit: 1000, offset: 0 });
  const figure = items.find(({ cell }) => cell.value !== null);
  if (figure !== undefined) correct(database, report.township.id, figure);
}

function correct(database: Database, townshipId: number, { year, indicator }: ObservationRow) {
  const value = 7000 + townshipId + year;
  correctCell(
    database,
    {
      townshipId,
      year,
      indicator,
      cell: { value, lower: value, upper: value, qualifier: 'exact', status: 'reported' },
      author: '甲',
      reason: '核对台账',
      evidence: null,
      expected: null,
    },
    now,
  );
}
