import type { Element } from 'domhandler';
import { collapse } from './text-builder.ts';
import { walk } from './walk.ts';

/** Rows of cell texts with an empty text for every place that a span covers: columns stand under their headers. */
export type Grid = readonly (readonly string[])[];

interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A cell with more than this is running text, and its table is there for the layout. */
const longestCell = 300;
const mostColumns = 100;
/** Spans may cover a few places for each cell that is written; more is no table that a person made. */
const placesPerCell = 8;

/** The tables of a page that hold other tables: they lay out the page. */
export function nestingTables(root: Element): Set<Element> {
  const nesting = new Set<Element>();
  const open: Element[] = [];
  walk(root, {
    enter(element) {
      if (element.name !== 'table') return true;
      const outer = open.at(-1);
      if (outer !== undefined) nesting.add(outer);
      open.push(element);
      return true;
    },
    text: () => {},
    leave(element) {
      if (element.name === 'table') open.pop();
    },
  });
  return nesting;
}

/** The cells of a data table, or null where a table without inner tables only lays out text. */
export function dataGrid(table: Element, isDropped: (element: Element) => boolean): Grid | null {
  const rows = cellRows(table, isDropped).filter((cells) => cells.length > 0);
  if (!isDataGrid(rows.map((cells) => cells.map(({ text }) => text)))) return null;
  return placed(rows, rows.flat().length * placesPerCell + mostColumns);
}

/** Whether rows of cells are data: two rows and two columns at least, and no cell of running text. */
export function isDataGrid(rows: Grid): boolean {
  const isWide = rows.length >= 2 && rows.some((cells) => cells.length >= 2);
  return isWide && rows.every((cells) => cells.every((text) => text.length <= longestCell));
}

function cellRows(table: Element, isDropped: (element: Element) => boolean): Cell[][] {
  const rows: Cell[][] = [];
  let told: string[] | null = null;
  walk(table, {
    enter(element) {
      if (isDropped(element)) return false;
      if (element.name === 'tr') rows.push([]);
      else if (isCell(element)) told = [];
      else told?.push(isInline(element) ? '' : ' ');
      return true;
    },
    text(data) {
      told?.push(data);
    },
    leave(element) {
      if (!isCell(element)) return;
      const text = collapse((told ?? []).join('')).trim();
      rows
        .at(-1)
        ?.push({ text, columns: span(element, 'colspan'), rows: span(element, 'rowspan') });
      told = null;
    },
  });
  return rows;
}

function isCell({ name }: Element): boolean {
  return name === 'td' || name === 'th';
}

function isInline({ name }: Element): boolean {
  return name === 'span' || name === 'a' || name === 'sup' || name === 'sub';
}

function span(element: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(element.attribs[attribute] ?? '1', 10);
  return value >= 1 ? Math.min(value, attribute === 'colspan' ? mostColumns : 1000) : 1;
}

/** The rows with every cell in its column; null where spans make the table wider or larger than tables are. */
function placed(rows: readonly (readonly Cell[])[], mostPlaces: number): string[][] | null {
  /** For each column, how many of the rows to come an earlier cell still covers. */
  const covered: number[] = [];
  const lines: string[][] = [];
  let places = 0;
  for (const cells of rows) {
    const line = placedRow(cells, covered);
    places += line.length;
    if (line.length > mostColumns || places > mostPlaces) return null;
    if (line.some((text) => text !== '')) lines.push(line);
  }
  return lines;
}

function placedRow(cells: readonly Cell[], covered: number[]): string[] {
  const line: string[] = [];
  const passCovered = () => {
    for (let left = covered[line.length] ?? 0; left > 0; left = covered[line.length] ?? 0) {
      covered[line.length] = left - 1;
      line.push('');
    }
  };
  for (const cell of cells) {
    passCovered();
    for (let column = 0; column < cell.columns; column += 1) {
      covered[line.length] = cell.rows - 1;
      line.push(column === 0 ? cell.text : '');
    }
  }
  passCovered();
  return line;
}
