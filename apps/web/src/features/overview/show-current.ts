import { elementAt } from './move-focus.ts';

// The drawer's width and a little air.
const drawerWidth = 500;

/**
 * Marks the cell whose source is shown, and moves the table aside where the drawer would cover it. Done in the
 * document, so that no row is drawn again. Answers how to take the mark away.
 */
export function showCurrent(table: HTMLElement | null, row: number, column: number): () => void {
  const cell = table === null || row < 0 || column < 0 ? null : elementAt(table, { row, column });
  if (table === null || cell === null) return () => {};
  cell.dataset.current = 'true';
  const covered = cell.getBoundingClientRect().right - (window.innerWidth - drawerWidth);
  if (covered > 0) table.scrollLeft += covered;
  return () => {
    delete cell.dataset.current;
  };
}
