import type { ObservationView } from '@xiangjian/contract';
import { type Imprint, mostWorkbookRows, observationWorkbook } from '@xiangjian/publish';
import type { Database, ObservationFilter } from '@xiangjian/store';
import { ApiProblem } from '../problems/api-problem.ts';
import { filtersInWords } from './filters-in-words.ts';
import { type InTurns, observationsInTurns } from './observations-in-turns.ts';

/**
 * The stored cells of a filter as a workbook. Refuses (413) more rows than an office program opens with ease; gives up when
 * the caller is gone. It is made in one go: a server has it made by a thread (making/).
 */
export async function observationsAsWorkbook(
  database: Database,
  filter: ObservationFilter,
  imprint: Imprint,
  turns: InTurns = {},
): Promise<Uint8Array> {
  const observations: ObservationView[] = [];
  for await (const observation of observationsInTurns(database, filter, turns)) {
    if (observations.length === mostWorkbookRows) throw tooManyRows();
    observations.push(observation);
  }
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
