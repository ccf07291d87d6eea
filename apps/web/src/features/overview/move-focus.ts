import type { KeyboardEvent } from 'react';

/** Where a cell stands; null outside the cells. */
export function placeOf(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
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
 * Moves the focus from cell to cell of a table by arrow keys, Home, End and the page keys. Only the focused cell can
 * be reached by Tab, so that the table is one stop. Answers whether the key was one of these.
 */
export function moveFocus(event: KeyboardEvent): boolean {
  const step = steps[event.key];
  const from = placeOf(event.target);
  const table = event.currentTarget;
  if (step === undefined || from === null || event.ctrlKey || event.altKey) return false;
  const rows = table.querySelectorAll('td[data-column="0"]').length;
  const columns = table.querySelectorAll('td[data-row="0"]').length;
  const clamp = (at: number, length: number) => Math.min(length - 1, Math.max(0, at));
  const row = clamp(from.row + step[0], rows);
  const column = clamp(from.column + step[1], columns);
  const next = table.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`);
  for (const cell of table.querySelectorAll<HTMLElement>('td[tabindex="0"]')) cell.tabIndex = -1;
  if (next !== null) {
    next.tabIndex = 0;
    next.focus();
    next.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }
  return true;
}
