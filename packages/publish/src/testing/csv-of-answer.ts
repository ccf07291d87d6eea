import { type CsvOptions, csvOf } from '../csv/csv.ts';
import type { Imprint } from '../tables/about.ts';
import type { AnswerTables } from '../tables/answer-tables.ts';
import { analysisTable, type SourcesOf } from '../tables/source-columns.ts';

/** The imprint of every file that a test writes. */
export const testImprint: Imprint = {
  exportedOn: '2024-06-01',
  release: '版本7',
  isReleased: false,
};

/** The analysis file of an answer. */
export function csvOfAnswer(
  tables: AnswerTables,
  options: CsvOptions,
  sourcesOf: SourcesOf = () => [],
): string {
  return csvOf(analysisTable(tables, sourcesOf, testImprint), options);
}
