// The drawer's width and a little air.
const drawerWidth = 500;

/**
 * Marks the cell whose source is shown, and moves the table aside where the drawer would cover it. Done in the
 * document, so that no row is drawn again. Answers how to take the mark away.
 */
export function showCurrent(table: HTMLElement | null, row: number, column: number): () => void {
  const cell = table?.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`);
  if (table === null || cell === null || cell === undefined) return () => {};
  cell.dataset.current = 'true';
  const covered = cell.getBoundingClientRect().right - (window.innerWidth - drawerWidth);
  if (covered > 0) table.scrollLeft += covered;
  return () => {
    delete cell.dataset.current;
  };
}
