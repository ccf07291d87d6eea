import { comparisonRuleOf, isIndicatorId } from '@xiangjian/indicators';
import type { Cell, CellStyle, CellValue } from 'hucre';
import { type Figure, isFigure, type Table, type Value } from '../tables/table.ts';

/** Rows below a table, the first of them directly below the last line, and the cells among them that have a form. */
export interface TotalRows {
  readonly rows: readonly CellValue[][];
  readonly cells: ReadonlyMap<string, Partial<Cell>>;
}

const bold: CellStyle = { font: { name: '宋体', size: 11, bold: true } };
const notes = [
  '合计只加写明的数。有缺项或“余、以上”时写作“至少”，有“近、约”时写作“约”；一件事不会在两个乡镇重复计数的指标才有合计，比率没有。',
];

/** 合计 as formulas, for counts that add up over townships; null where no column of the table does. */
export function totalRows({ headings, rows }: Table): TotalRows | null {
  const columns = headings.flatMap(({ perTownship }, at) => {
    if (perTownship === undefined || !isAdditive(perTownship)) return [];
    const counted = rows.map((row) => row[at] ?? null).filter(hasNumber);
    return counted.length === 0 ? [] : [{ column: at + 1, counted }];
  });
  if (columns.length === 0) return null;
  const total: CellValue[] = [null, '合计'];
  const included: CellValue[] = [null, '计入的乡镇'];
  const first = rows.length + 1;
  const cells = new Map<string, Partial<Cell>>([[`${first},1`, { style: bold }]]);
  for (const { column, counted } of columns) {
    const sum = counted.reduce((before, { cell }) => before + (cell.value ?? 0), 0);
    const letters = lettersOf(column);
    cells.set(`${first},${column}`, {
      value: sum,
      formula: `SUM(${letters}2:${letters}${rows.length + 1})`,
      formulaResult: sum,
      style: { ...bold, numFmt: totalFormat(counted, rows.length, sum) },
    });
    total[column] = sum;
    included[column] = `${counted.length}/${rows.length}`;
    cells.set(`${first + 1},${column}`, { style: { alignment: { horizontal: 'right' } } });
  }
  return { rows: [filled(total), filled(included), [null, ...notes]], cells };
}

function isAdditive(indicator: string): boolean {
  return isIndicatorId(indicator) && comparisonRuleOf(indicator).additive;
}

function hasNumber(value: Value): value is Figure {
  return isFigure(value) && value.cell.value !== null && value.cell.lower !== null;
}

function totalFormat(counted: readonly Figure[], of: number, sum: number): string {
  const bare = Number.isInteger(sum) ? '#,##0' : '#,##0.00';
  const qualifiers = counted.map(({ cell }) => cell.qualifier);
  if (qualifiers.some((one) => one === 'about' || one === 'at_most')) return `"约"${bare}`;
  return counted.length < of || qualifiers.includes('at_least') ? `"至少"${bare}` : bare;
}

/** The letters of a column; 0 is A. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}

function filled(row: readonly (CellValue | undefined)[]): CellValue[] {
  return Array.from(row, (value) => value ?? null);
}
