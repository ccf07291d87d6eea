import { isDataGrid } from '../html/data-table.ts';
import type { Block } from './compose-blocks.ts';

/** Lines whose cells are set apart by tabs, as rows of tables where two or more follow one another. */
export function rowsInLines(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const close = () => {
    const [only, ...others] = rows;
    if (isDataGrid(rows)) blocks.push(evened(rows));
    else if (only !== undefined && others.length === 0) blocks.push(only.join(' '));
    else blocks.push(...rows.flat());
    rows = [];
  };
  for (const line of lines) {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.filter((cell) => cell !== '').length > 1 || (rows.length > 0 && cells.length > 1)) {
      rows.push(cells);
    } else {
      close();
      blocks.push(line);
    }
  }
  close();
  return blocks;
}

/** Rows end with a tab in some formats: a last column that is empty in every row is none. */
function evened(rows: readonly string[][]): string[][] {
  const hasEmptyEnd = rows.every((cells) => cells.at(-1) === '');
  return hasEmptyEnd ? rows.map((cells) => cells.slice(0, -1)) : [...rows];
}
