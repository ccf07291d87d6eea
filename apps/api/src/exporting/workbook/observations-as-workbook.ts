import type { ObservationView } from '@xiangjian/contract';
import { type Imprint, mostWorkbookRows, observationWorkbook } from '@xiangjian/publish';
import type { Database, ObservationFilter } from '@xiangjian/store';
import { ApiProblem } from '../../problems/api-problem.ts';
import { filtersInWords } from '../filters-in-words.ts';
import { observationsInTurns } from '../observations-in-turns.ts';
import { workbookInThread } from './workbook-in-thread.ts';

/** More rows are made into a workbook by a thread: a workbook is made in one go, and others would wait meanwhile. */
const mostInPlace = 3_000;

/**
 * The stored cells of a filter as a workbook. Refuses (413) more rows than an office program opens with ease; gives up when
 * the caller is gone.
 */
export async function observationsAsWorkbook(
  database: Database,
  filter: ObservationFilter,
  imprint: Imprint,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const isOnDisk = database.file !== ':memory:';
  const most = isOnDisk ? mostInPlace : mostWorkbookRows;
  const observations = await firstObservations(database, filter, most);
  if (observations !== null) return madeWorkbook(database, observations, filter, imprint);
  if (!isOnDisk) throw tooManyRows();
  const bytes = await workbookInThread({ file: database.file, filter, imprint }, signal);
  if (bytes === null) throw tooManyRows();
  return bytes;
}

/** The cells of a filter; null where there are more than so many. */
export async function firstObservations(
  database: Database,
  filter: ObservationFilter,
  most: number,
): Promise<ObservationView[] | null> {
  const observations: ObservationView[] = [];
  for await (const observation of observationsInTurns(database, filter)) {
    if (observations.length === most) return null;
    observations.push(observation);
  }
  return observations;
}

/** A workbook of cells that were read, which says what was asked. */
export function madeWorkbook(
  database: Database,
  observations: readonly ObservationView[],
  filter: ObservationFilter,
  imprint: Imprint,
): Promise<Uint8Array> {
  const filters = filtersInWords(database, filter).map(([zh, , value]) => [zh, value] as const);
  return observationWorkbook(observations, filters, imprint);
}

function tooManyRows(): ApiProblem {
  const most = mostWorkbookRows.toLocaleString('en');
  return new ApiProblem('too-many-rows', {
    status: 413,
    title: `超过 ${most} 行，Excel 工作簿放不下：请缩小范围，或改用 CSV（不限行数）`,
    detail: `more than ${most} rows: narrow the question, or take the CSV, which has no limit`,
  });
}
