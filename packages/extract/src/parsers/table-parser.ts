import type { DocumentTable, TableCell } from '@xiangjian/documents';
import {
  addQuantities,
  exactQuantity,
  type ObservedIndicatorId,
  type Span,
} from '@xiangjian/indicators';
import { unitAt } from '../numerals/units.ts';
import type { Reading } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { disclosureBlocks, disclosureRows } from '../rules/table-rows.ts';
import type { Candidate } from './candidate.ts';
import { type CellNumber, numberOf, wordsOf } from './table-cell.ts';

type Row = readonly TableCell[];

interface Taken {
  readonly indicator: ObservedIndicatorId;
  readonly number: CellNumber;
  readonly cell: TableCell;
  /** Where the words that name it begin. */
  readonly from: TableCell;
  /** Named by the block it stands in, not by its row: a sentence that says the same is clearer. */
  readonly weak?: boolean;
}

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

function figuresOf(
  { rows }: DocumentTable,
  rules: readonly CompiledRule[],
  reportYear: number | null,
): Taken[] {
  const taken: Taken[] = [];
  let heads: Row[] = [];
  for (const row of rows) {
    if (isHeading(row)) {
      heads = [...heads, row].slice(-3);
      continue;
    }
    const named = namedRow(row, heads) ?? generalRow(row, heads, rules, reportYear);
    if (named.length > 0) taken.push(...named);
    else taken.push(...blocksOf(row, heads));
  }
  return taken;
}

/** A row without a number of its own opens a new part of the table. */
function isHeading(row: Row): boolean {
  return row.every((cell) => numberOf(wordsOf(cell), '') === null);
}

/** Rows that the two layouts of the disclosure report fix; null when the label is none of theirs. */
function namedRow(row: Row, heads: readonly Row[]): Taken[] | null {
  const label = row.find((cell) => wordsOf(cell) !== '');
  const fitting = disclosureRows.filter(({ label: pattern }) => pattern.test(wordsOf(label)));
  if (label === undefined || fitting.length === 0) return null;
  const taken = fitting.flatMap(({ indicator, column }) => {
    const cell = column === null ? undefined : cellUnder(row, heads, column);
    const number = cell === undefined ? null : numberOf(wordsOf(cell), '');
    return cell === undefined || number === null ? [] : [{ indicator, number, cell, from: label }];
  });
  return taken.length === 0 && heads.length === 0 ? null : taken;
}

function cellUnder(row: Row, heads: readonly Row[], column: RegExp): TableCell | undefined {
  for (const head of [...heads].reverse()) {
    const index = head.findLastIndex((cell) => column.test(wordsOf(cell)));
    if (index === -1) continue;
    const fromEnd = row.length - (head.length - index);
    return row.length === head.length ? row[index] : row[fromEnd];
  }
  return undefined;
}

/** Blocks side by side under headings of their own (行政复议 | 行政诉讼): the sum of the columns headed 总计 in each. */
function blocksOf(row: Row, heads: readonly Row[]): Taken[] {
  return disclosureBlocks.flatMap(({ indicator, heading }) => {
    const head = heads.find((one) => one.some((cell) => heading.test(wordsOf(cell))));
    if (head === undefined || head.length !== row.length) return [];
    const columns = head.flatMap((cell, index) =>
      heading.test(wordsOf(cell)) ? totalsUnder(head, index, heads) : [],
    );
    const cells = columns.flatMap((index) => row[index] ?? []);
    const numbers = cells.flatMap((cell) => numberOf(wordsOf(cell), '') ?? []);
    const from = head.find((cell) => heading.test(wordsOf(cell)));
    const cell = cells.at(-1);
    if (cell === undefined || from === undefined || numbers.length < columns.length) return [];
    const quantity = addQuantities(numbers.map((number) => number.quantity));
    const number = {
      quantity: quantity.lower === 0 ? exactQuantity(0, 'zero') : quantity,
      unit: '',
    };
    return [{ indicator, number, cell, from, weak: true }];
  });
}

/** The columns headed 总计 between a heading and the next one beside it. */
function totalsUnder(head: Row, from: number, heads: readonly Row[]): number[] {
  const next = head.findIndex((cell, index) => index > from && wordsOf(cell) !== '');
  const end = next === -1 ? head.length : next;
  return head
    .map((_, index) => index)
    .slice(from, end)
    .filter((index) => heads.some((one) => wordsOf(one[index]) === '总计'));
}

const otherYear = /上年|上一年|去年|同期|往年|增|减|幅|比较|目标|计划|任务|排名|备注|累计/;
const thisYear = /本年|今年|当年|本期|完成|实际|数量|件数|数值|数据|情况|合计|总计|全年/;
const unitHead = /^(?:计量)?单位$/;

/** A row of the report's own table: label, perhaps a unit, and the number under this year's heading. */
function generalRow(
  row: Row,
  heads: readonly Row[],
  rules: readonly CompiledRule[],
  reportYear: number | null,
): Taken[] {
  const label = row.find((cell) => wordsOf(cell) !== '' && numberOf(wordsOf(cell), '') === null);
  if (label === undefined) return [];
  const words = wordsOf(label).replace(/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、]/, '');
  const head = heads.at(-1);
  const unitCell = head?.findIndex((cell) => unitHead.test(wordsOf(cell))) ?? -1;
  const cells = row.filter((cell, index) => cell !== label && index !== unitCell);
  const numbered = cells.filter((cell) => numberOf(wordsOf(cell), '') !== null);
  const headOf = (cell: TableCell) => wordsOf(head?.[row.indexOf(cell)]);
  const cell = ofThisYear(numbered, headOf, reportYear);
  if (cell === undefined) return [];
  const bracket = /[(](?:单位:?)?([^()]{1,4})[)]$/;
  const unitWords =
    (unitCell === -1 ? '' : wordsOf(row[unitCell])) ||
    (bracket.exec(words)?.[1] ?? bracket.exec(headOf(cell))?.[1] ?? '');
  const number = numberOf(wordsOf(cell), unitWords);
  if (number === null) return [];
  const indicator = indicatorOfLabel(words.replace(/[(][^()]*[)]$/, ''), number.unit, rules);
  return indicator === null ? [] : [{ indicator, number, cell, from: label }];
}

/** The indicator of a row: by a label of its rule, else as the label would be read before a number in a sentence. */
function indicatorOfLabel(
  label: string,
  unit: string,
  rules: readonly CompiledRule[],
): ObservedIndicatorId | null {
  const labelled = rules.find(({ row }) => row?.test(label) === true);
  if (labelled !== undefined) return labelled.rule.indicator;
  const group = unitAt(unit, 0)?.group ?? 'none';
  const [best] = rules
    .filter(({ rule, never }) => rule.units.includes(group) && never?.test(label) !== true)
    .flatMap(({ rule, before, weak }) => {
      const hit = before?.exec(label) ?? weak?.exec(label);
      return hit === null || hit === undefined ? [] : [{ rule, length: hit[0].length }];
    })
    .sort((a, b) => b.length - a.length);
  return best?.rule.indicator ?? null;
}

function ofThisYear(
  cells: readonly TableCell[],
  headOf: (cell: TableCell) => string,
  reportYear: number | null,
): TableCell | undefined {
  const byYear = cells.find(
    (cell) => reportYear !== null && headOf(cell).includes(`${reportYear}`),
  );
  if (byYear !== undefined) return byYear;
  const named = cells.filter(
    (cell) => !otherYear.test(headOf(cell)) && !/\d{4}/.test(headOf(cell)),
  );
  return (
    named.find((cell) => thisYear.test(headOf(cell))) ?? (named.length === 1 ? named[0] : undefined)
  );
}

function candidateOf(
  { indicator, number, cell, from, weak = false }: Taken,
  reading: Reading,
  fromRaw: (offset: number) => number,
): Candidate {
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
    strength: 12,
    gap: 0,
    shared: true,
    words: from.text,
    weak,
  };
}
