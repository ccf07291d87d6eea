import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre';
import { printFigure } from '../tables/print-figure.ts';
import { isFigure, type NumberForm, type Table, type Value } from '../tables/table.ts';
import { figureFormat } from './figure-format.ts';

const formats: Readonly<Record<NumberForm, string>> = {
  whole: '#,##0',
  share: '0.0%',
  percent: '0.0"%"',
};
const grey: CellStyle = { font: { color: { rgb: '707070' } } };
const narrowest = 8;
const widest = 40;
/** More columns than this go on A3. */
const mostOnA4 = 12;

/** A table as a sheet with a real table in it: headings in the first row, frozen, printed on every page. */
export function sheetOfTable(
  name: string,
  tableName: string,
  { headings, rows }: Table,
): WriteSheet {
  const names = distinct(['序号', ...headings.map((one) => one.label)]);
  const cells = new Map<string, Partial<Cell>>();
  const lines = rows.map((row, at) => [at + 1, ...row.map(plain)]);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      const style = styleOf(value, headings[column]?.form);
      if (style !== null) cells.set(`${at + 1},${column + 1}`, { style });
    });
  });
  return {
    name,
    rows: [names, ...lines],
    columns: names.map((label, column) => ({
      width: widthOf([label, ...lines.map((l) => l[column])]),
    })),
    cells,
    freezePane: { rows: 1, columns: 2 },
    tables:
      lines.length === 0 ? [] : [{ name: tableName, columns: names.map((one) => ({ name: one })) }],
    pageSetup: {
      paperSize: names.length > mostOnA4 ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&L本表依据公开报告整理，未经审计&R第&P页 共&N页' },
  };
}

/** A figure with one number is that number; one with bounds only, or without any, is its word. */
function plain(value: Value): CellValue {
  if (!isFigure(value)) return value;
  return value.cell.lower === null || value.cell.value === null
    ? printFigure(value)
    : value.cell.value;
}

function styleOf(value: Value, form: NumberForm | undefined): CellStyle | null {
  if (isFigure(value)) {
    if (value.cell.lower === null) return grey;
    return value.cell.value === null ? null : { numFmt: figureFormat(value) };
  }
  return typeof value === 'number' && form !== undefined ? { numFmt: formats[form] } : null;
}

/** Names of table columns must differ. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name}${before + 1}`;
  });
}

/** Room for the widest value: a Chinese character takes two places. */
function widthOf(values: readonly (CellValue | undefined)[]): number {
  const places = values.map((value) =>
    [...String(value ?? '')].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 2),
  );
  return Math.min(
    widest,
    places.reduce((most, one) => Math.max(most, one), narrowest),
  );
}
