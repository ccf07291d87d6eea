import type { Cell } from '../cell.ts';
import type { Quantity } from '../quantity.ts';
import type { ValueFlag } from '../value-flag.ts';
import type { SuccessRateBasis } from './success-rate-basis.ts';

/**
 * On what an answered cell rests when it is not simply what the report states: one of the bases of the success rate,
 * a total that the report leaves to its reader (`sum_of_parts`), or a set size known only from 全覆盖 (`full_coverage`).
 */
export type Basis = SuccessRateBasis | 'sum_of_parts' | 'full_coverage';

/** One of the units that a value was put together from, with what it states itself. */
export interface CombinedPart extends Cell {
  readonly code: string;
  readonly name: string;
}

/** What a value within present boundaries was put together from: k of n units have a number. */
export interface CombinedFrom {
  readonly k: number;
  readonly n: number;
  /** The unit of which the township was only a part then, where nothing can be told apart. */
  readonly split_from: string | null;
  readonly parts: CombinedPart[];
}

/** A cell as answers use it: observed or derived, with its basis and, for a ratio, both parts. */
export interface AnsweredCell extends Cell {
  readonly basis: Basis | null;
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  /** What must be known before it is set beside another value; left out where there is nothing. */
  readonly flag?: ValueFlag;
  /** The units that it was put together from; left out where the township stood then as it stands now. */
  readonly combined?: CombinedFrom;
  /** Whether it rests on another definition than most of those it is compared with in its year. */
  readonly isOfOtherDefinition?: true;
}

/** A cell that states its own number, or says why it has none. */
export function plain(cell: Cell): AnsweredCell {
  return { ...cell, basis: null, numerator: null, denominator: null };
}

/** The number of a cell, or null when it has none. */
export function quantityOf(cell: Cell): Quantity | null {
  if (cell.lower === null || cell.qualifier === null) return null;
  return { value: cell.value, lower: cell.lower, upper: cell.upper, qualifier: cell.qualifier };
}

/** The cell that holds a computed number. */
export function cellWith(
  quantity: Quantity,
  more: Partial<Pick<AnsweredCell, 'basis' | 'numerator' | 'denominator'>> = {},
): AnsweredCell {
  return {
    value: quantity.value,
    lower: quantity.lower,
    upper: quantity.upper,
    qualifier: quantity.qualifier,
    status: 'reported',
    basis: more.basis ?? null,
    numerator: more.numerator ?? null,
    denominator: more.denominator ?? null,
  };
}
