import type { Cell, CellStyle, CellValue, RowDef, TableDefinition, WriteSheet } from 'hucre';
import { printFigure } from '../tables/print-figure.ts';
import { isFigure, type NumberForm, type Table, type Value } from '../tables/table.ts';
import { figureFormat, formatOfForm } from './figure-format.ts';
import { heightOfRow, placesOf } from './lines-in-cell.ts';
import { mostOnA4, pageOfSheet } from './page-of-sheet.ts';
import { lettersOf, totalRows } from './total-rows.ts';

const grey: CellStyle = { font: { name: '宋体', size: 11, color: { rgb: '707070' } } };
const heading: CellStyle = {
  font: { name: '宋体', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6E9' } },
  border: { bottom: { style: 'thin', color: { rgb: '566069' } } },
  alignment: { vertical: 'center', wrapText: true },
};
const narrowest = 8;
const widest = 40;
/** Longer tables are for programs: their cells carry no manner, which would only make the file large and slow. */
const mostMannered = 5000;
/** Text stands off the number in the column before it. */
const text: CellStyle = { alignment: { horizontal: 'left', indent: 1, vertical: 'center' } };
/** Where all columns are seen at once, long text goes on below; elsewhere it would make every row high. */
const longText: CellStyle = { alignment: { ...text.alignment, wrapText: true } };
const centred: CellStyle = { alignment: { horizontal: 'center', vertical: 'center' } };

/** A table as a sheet with a real table in it: headings in the first row, frozen, printed on every page. */
export function sheetOfTable(name: string, tableName: string, table: Table): WriteSheet {
  const { headings, rows } = table;
  const names = distinct(['序号', ...headings.map((one) => one.label)]);
  const cells = new Map<string, Partial<Cell>>();
  for (const column of names.keys()) cells.set(`0,${column}`, { style: heading });
  const lines = rows.map((row, at) => [at + 1, ...row.map(plain)]);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      const style = styleOf(value, headings[column]?.form);
      if (style !== null) cells.set(`${at + 1},${column + 1}`, { style });
    });
  });
  const widths = names.map((label, column) => widthOf(label, lines, column));
  const styles = widths.map((width, column) =>
    lines.length <= mostMannered ? mannerOf(column, table, width) : null,
  );
  const total = totalRows(table);
  for (const [place, cell] of total?.cells ?? []) cells.set(place, cell);
  return {
    name,
    rows: [names, ...lines, ...(total?.rows ?? [])],
    columns: widths.map((width, column) => {
      const style = styles[column] ?? null;
      return style === null ? { width } : { width, style };
    }),
    rowDefs: heightsOf(lines, widths, styles),
    cells,
    freezePane: { rows: 1, columns: 2 },
    tables: lines.length === 0 ? [] : [tableDefinition(tableName, names, lines.length)],
    pageSetup: pageOfSheet(widths),
    headerFooter: { oddFooter: '&L本表依据公开报告整理，未经审计&R第&P页 共&N页' },
  };
}

/** How the cells of a column stand: 序号 in the middle, text off the line; null for numbers, whose cells have their own form. */
function mannerOf(column: number, { headings, rows }: Table, width: number): CellStyle | null {
  if (column === 0) return centred;
  const isText = rows.every((row) => typeof (row[column - 1] ?? '') === 'string');
  if (!isText) return null;
  return width === widest && headings.length < mostOnA4 ? longText : text;
}

/** Heights of the rows in which a long text goes on below. */
function heightsOf(
  lines: readonly (readonly CellValue[])[],
  widths: readonly number[],
  styles: readonly (CellStyle | null)[],
): Map<number, RowDef> {
  const folded = styles.flatMap((style, column) => (style === longText ? [column] : []));
  if (folded.length === 0) return new Map();
  return new Map(
    lines.map((line, at) => {
      const cells = folded.map((column) => ({
        text: String(line[column] ?? ''),
        width: widths[column] ?? widest,
      }));
      return [at + 1, { height: heightOfRow(cells) }] as const;
    }),
  );
}

function tableDefinition(name: string, names: readonly string[], lines: number): TableDefinition {
  const range = `A1:${lettersOf(names.length - 1)}${lines + 1}`;
  return { name, range, columns: names.map((one) => ({ name: one })) };
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
  const numFmt = formatOfForm(form);
  return typeof value === 'number' && numFmt !== null ? { numFmt } : null;
}

/** Names of table columns must differ. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name}${before + 1}`;
  });
}

/** Room for the widest value, looked for no further than the widest there may be: a sheet may have 100,000 lines. */
function widthOf(label: string, lines: readonly CellValue[][], column: number): number {
  let most = Math.max(narrowest, placesOf(label) + 2);
  for (const line of lines) {
    if (most >= widest) break;
    most = Math.max(most, placesOf(String(line[column] ?? '')) + 2);
  }
  return Math.min(widest, most);
}
