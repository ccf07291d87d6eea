import type { TableCell } from '@xiangjian/documents';
import { addQuantities, exactQuantity } from '@xiangjian/indicators';
import { disclosureBlocks, disclosureRows, totalColumn } from '../rules/table-rows.ts';
import { labelOf, numberOf, wordsOf } from './table-cell.ts';
import type { Row, TakenCell } from './taken-cell.ts';

/** Rows that the two layouts of the disclosure report fix; null when the label is none of theirs. */
export function namedRow(row: Row, heads: readonly Row[]): TakenCell[] | null {
  const label = row.find((cell) => wordsOf(cell) !== '');
  const fitting = disclosureRows.filter(({ label: pattern }) => pattern.test(labelOf(label)));
  if (label === undefined || fitting.length === 0) return null;
  const taken = fitting.flatMap(({ indicator, column }) => {
    const cell =
      column === null
        ? undefined
        : (cellUnder(row, heads, column) ?? (column === totalColumn ? sumAtEnd(row) : undefined));
    const number = cell === undefined ? null : numberOf(wordsOf(cell), '');
    return cell === undefined || number === null ? [] : [{ indicator, number, cell, from: label }];
  });
  return taken.length === 0 ? null : taken;
}

/** The last number of a row whose headings are lost, where it is the sum of those before it. */
function sumAtEnd(row: Row): TableCell | undefined {
  const numbers = row.flatMap((cell) => {
    const number = numberOf(wordsOf(cell), '');
    return number === null ? [] : [{ cell, value: number.quantity.value ?? 0 }];
  });
  const last = numbers.at(-1);
  const parts = numbers.slice(0, -1);
  if (last === undefined || parts.length < 2) return undefined;
  return parts.reduce((sum, { value }) => sum + value, 0) === last.value ? last.cell : undefined;
}

/** 本年(2023)制发件数: the words of a heading without the year in brackets. */
function headingOf(cell: TableCell): string {
  return wordsOf(cell).replace(/[(（](?:20\d\d)年?(?:度)?[)）]/, '');
}

function cellUnder(row: Row, heads: readonly Row[], column: RegExp): TableCell | undefined {
  for (const head of [...heads].reverse()) {
    const index = head.findLastIndex((cell) => column.test(headingOf(cell)));
    if (index === -1) continue;
    const fromEnd = row.length - (head.length - index);
    return row.length === head.length ? row[index] : row[fromEnd];
  }
  return undefined;
}

/** Blocks side by side under headings of their own (行政复议 | 行政诉讼): the sum of the columns headed 总计 in each. */
export function blocksOf(row: Row, heads: readonly Row[]): TakenCell[] {
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
