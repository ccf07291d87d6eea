import {
  type AnswerTables,
  analysisTable,
  csvOf,
  displayCsv,
  type Imprint,
  type SourcesOf,
} from '@xiangjian/publish';
import type { CsvForm } from './csv-form.ts';

/** The CSV of an answer in the kind that was asked for. */
export function csvOfTables(
  tables: AnswerTables,
  form: CsvForm,
  imprint: Imprint,
  sourcesOf: SourcesOf,
): string {
  if (form.kind === 'display') return displayCsv(tables, imprint, form);
  return csvOf(analysisTable(tables, sourcesOf, imprint), form);
}
