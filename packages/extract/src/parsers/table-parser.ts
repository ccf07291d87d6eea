import type { DocumentTable } from '@xiangjian/documents';
import type { Span } from '@xiangjian/indicators';
import type { Reading } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import type { Candidate } from './candidate.ts';
import { blocksOf, namedRow } from './disclosure-table.ts';
import { generalRow, isPartRow, nameOf } from './general-table.ts';
import { numberOf, wordsOf } from './table-cell.ts';
import type { Row, TakenCell } from './taken-cell.ts';
import { totalRow } from './total-row.ts';

/**
 * Figures of data tables: the row's label says the indicator, the column's heading the year. `fromRaw` leads raw
 * offsets into the view. A sheet of last year's numbers, a target or a rate of change is no figure of the year.
 */
export function parseTables(
  tables: readonly DocumentTable[],
  reading: Reading,
  rules: readonly CompiledRule[],
  fromRaw: (offset: number) => number,
): Candidate[] {
  return tables
    .flatMap((table) => figuresOf(table, rules, reading.reportYear))
    .map((taken) => candidateOf(taken, reading, fromRaw));
}

/**
 * Rows of tables whose label ends in the words of a rule, for rules that know no rows of their own (a district's
 * indicators).
 */
export function parseRows<Id extends string>(
  tables: readonly DocumentTable[],
  reading: Reading,
  rules: readonly CompiledRule<Id>[],
  fromRaw: (offset: number) => number,
): Candidate<Id>[] {
  return tables
    .flatMap(({ rows }) =>
      rows.flatMap((row, index) => {
        const head = rows.slice(0, index).findLast(isHeading);
        return generalRow(row, head === undefined ? [] : [head], rules, reading.reportYear);
      }),
    )
    .map((taken) => candidateOf(taken, reading, fromRaw));
}

function figuresOf(
  { rows }: DocumentTable,
  rules: readonly CompiledRule[],
  reportYear: number | null,
): TakenCell[] {
  const taken: TakenCell[] = [];
  let heads: Row[] = [];
  let whole = '';
  for (const row of rows) {
    if (isHeading(row)) {
      heads = [...heads, row].slice(-3);
      continue;
    }
    const named =
      namedRow(row, heads) ??
      totalRow(row, heads, rows, rules) ??
      generalRow(row, heads, rules, reportYear, whole);
    if (!isPartRow(row)) whole = nameOf(row);
    if (named.length > 0) taken.push(...named);
    else taken.push(...blocksOf(row, heads));
  }
  return taken;
}

/** A row without a number of its own opens a new part of the table. */
function isHeading(row: Row): boolean {
  return row.every((cell) => numberOf(wordsOf(cell), '') === null);
}

function candidateOf<Id extends string>(
  { indicator, number, cell, from, weak = false }: TakenCell<Id>,
  reading: Reading,
  fromRaw: (offset: number) => number,
): Candidate<Id> {
  const evidence: Span = {
    start: fromRaw(Math.min(from.start, cell.start)),
    end: fromRaw(cell.end),
  };
  return {
    indicator,
    rule: `${indicator.replaceAll('_', '-')}-row`,
    form: 'row',
    placed: null,
    status: number.quantity.qualifier === 'zero' ? 'reported_zero' : 'reported',
    quantity: number.quantity,
    printed: cell.text,
    unit: number.unit,
    evidence,
    circumstances: reading.circumstancesAt(evidence),
    noun: from.text,
    strength: 12,
    gap: 0,
    shared: true,
    words: from.text,
    weak,
  };
}
