import type { KeyboardEvent } from 'react';

/** A place in the table; row −1 holds the names of the columns, column −1 those of the rows. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a cell stands; null outside the cells. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

/** The element at a place. */
export function elementAt(table: Element, { row, column }: Place): HTMLElement | null {
  return table.querySelector(`[data-row="${row}"][data-column="${column}"]`);
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -1000],
  End: [0, 1000],
};

/**
 * Moves the focus from cell to cell of a table by arrow keys, Home, End and the page keys; one step beyond the first
 * cells lie the names of columns and rows. Only the focused cell can be reached by Tab, so that the table is one stop.
 * Answers whether the key was one of these.
 */
export function moveFocus(event: KeyboardEvent): boolean {
  const step = steps[event.key];
  const from = placeOf(event.target);
  const table = event.currentTarget;
  if (step === undefined || from === null || event.ctrlKey || event.altKey) return false;
  const rows = table.querySelectorAll('td[data-column="0"]').length;
  const columns = table.querySelectorAll('td[data-row="0"]').length;
  const next = elementAt(table, {
    row: moved(from.row, step[0], rows),
    column: moved(from.column, step[1], columns),
  });
  if (next === null) return true;
  for (const cell of table.querySelectorAll<HTMLElement>('[tabindex="0"]')) cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
  next.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  return true;
}

/** Only a single step leads out of the cells to the names. */
function moved(at: number, step: number, length: number): number {
  const least = step === -1 || at === -1 ? -1 : 0;
  return Math.min(length - 1, Math.max(step < -1 ? 0 : least, at + step));
}
