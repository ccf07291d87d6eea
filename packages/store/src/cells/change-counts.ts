import type { CellChange } from './record-cells.ts';

/** How many cells were added, changed and gone. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** Counts of a list of changes. */
export function countChanges(changes: readonly CellChange[]): ChangeCounts {
  const counts = { added: 0, changed: 0, gone: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
