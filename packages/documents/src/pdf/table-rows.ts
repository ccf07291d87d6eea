import type { Grid } from '../html/data-table.ts';
import type { Segment, TextLine } from './text-lines.ts';

/** How many lines from an index on are rows of one table, with the lines of wrapped cells between them; 0 for none. */
export function tableLength(lines: readonly TextLine[], from: number): number {
  let length = 0;
  let rows = 0;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.segments.length >= 2) {
      rows += 1;
      length = index - from + 1;
    } else if (rows === 0 || !isWrapped(line, lines[index - 1])) break;
  }
  return rows >= 2 ? length : 0;
}

/** A line of one cell close below a row, away from the first column, continues a cell of it. */
function isWrapped({ page, y, size, segments }: TextLine, above: TextLine | undefined): boolean {
  const first = above?.segments[0];
  const [only] = segments;
  if (above === undefined || first === undefined || only === undefined || above.page !== page)
    return false;
  return above.y - y < size * 1.6 && only.left > first.left + size;
}

/** The cells of table lines, each under the column it stands in. */
export function tableRows(lines: readonly TextLine[]): Grid {
  const bounds = columnBounds(lines);
  const rows: string[][] = [];
  for (const { segments } of lines) {
    const isContinued = segments.length === 1 && rows.length > 0;
    const row = isContinued
      ? (rows.at(-1) ?? [])
      : Array.from({ length: bounds.length + 1 }, () => '');
    for (const segment of segments) {
      const column = bounds.filter((bound) => middle(segment) > bound).length;
      row[column] = [row[column], segment.text].filter((text) => text !== '').join('');
    }
    if (!isContinued) rows.push(row);
  }
  return rows;
}

/** Where one column ends and the next begins, read off the rows with the most cells. */
function columnBounds(lines: readonly TextLine[]): number[] {
  const most = Math.max(...lines.map(({ segments }) => segments.length));
  const full = lines.filter(({ segments }) => segments.length === most);
  return Array.from({ length: most - 1 }, (_, column) => {
    const ends = full.map(({ segments }) => segments[column]?.right ?? 0);
    const starts = full.map(({ segments }) => segments[column + 1]?.left ?? 0);
    return (Math.max(...ends) + Math.min(...starts)) / 2;
  });
}

function middle({ left, right }: Segment): number {
  return (left + right) / 2;
}
