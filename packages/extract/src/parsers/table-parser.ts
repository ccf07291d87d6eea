import type { DocumentTable, TableCell } from '@xiangjian/documents';
import type { ObservedIndicatorId, Span } from '@xiangjian/indicators';
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
  readonly from: TableCell;
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

/** Two blocks side by side (行政复议 | 行政诉讼), each closed by 总计. */
function blocksOf(row: Row, heads: readonly Row[]): Taken[] {
  const under = heads.at(-1);
  const over = heads.at(-2);
  if (under === undefined || over === undefined || under.length !== row.length) return [];
  const totals = under.flatMap((cell, index) => (wordsOf(cell) === '总计' ? [index] : []));
  const blocks = over.filter((cell) => wordsOf(cell) !== '');
  return disclosureBlocks.flatMap(({ indicator, heading }) => {
    const block = blocks.findIndex((cell) => heading.test(wordsOf(cell)));
    const index = block === -1 || blocks.length > totals.length ? undefined : totals[block];
    const cell = index === undefined ? undefined : row[index];
    const number = cell === undefined ? null : numberOf(wordsOf(cell), '');
    return cell === undefined || number === null ? [] : [{ indicator, number, cell, from: cell }];
  });
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
  const rule = rules.find((one) => one.row?.test(words.replace(/[(][^()]*[)]$/, '')) === true);
  if (rule === undefined) return [];
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
  return number === null ? [] : [{ indicator: rule.rule.indicator, number, cell, from: label }];
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
  { indicator, number, cell, from }: Taken,
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
    weak: false,
  };
}
