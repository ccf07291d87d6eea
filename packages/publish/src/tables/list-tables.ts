import { type AnswerTables, answerTables } from './answer-tables.ts';
import type { Column } from './table.ts';

/** A list as tables: for people the same lines without code names and code columns. */
export function listTables<Row>(
  title: string,
  analysis: readonly Column<Row>[],
  rows: readonly Row[],
): AnswerTables {
  const forPeople = analysis.filter(({ label }) => !/代码$/.test(label) || label === '区划代码');
  return answerTables({
    about: { title, filters: [], methods: [], coverage: null, finding: null, indicators: [] },
    rows,
    analysis,
    display: forPeople.map((column) => ({ ...column, name: null })),
  });
}
