import type { CellFault } from './read-ledger-cell.ts';

/** What stands in the way of a row or of one cell, or is only worth a look (`unlikely`, `other_total`). */
export type LedgerProblemKind =
  | CellFault
  | 'unlikely'
  | 'unknown_township'
  | 'ambiguous_township'
  | 'not_standing'
  | 'no_township'
  | 'no_year'
  | 'unknown_indicator'
  | 'unknown_word'
  | 'said_twice'
  | 'other_total';

/** A problem at its cell. */
export interface LedgerProblem {
  readonly kind: LedgerProblemKind;
  /** As Excel and WPS write it: B7. */
  readonly address: string;
  /** The cell's text. */
  readonly text: string;
  /** What helps: a name that is near, the cell that said it first, the sum of the rows. */
  readonly hint: string | null;
}

/** Problems that keep a figure out; the others are said and the figure is taken. */
export function isInTheWay({ kind }: LedgerProblem): boolean {
  return kind !== 'unlikely' && kind !== 'other_total';
}
