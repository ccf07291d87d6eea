import type { SheetCell } from '@xiangjian/documents';
import {
  exactQuantity,
  isExact,
  type ObservedIndicator,
  type Quantity,
  withoutNoise,
} from '@xiangjian/indicators';
import { scanMentions } from '../numerals/scan-mentions.ts';
import { foldWords } from './fold-words.ts';

/** Why a cell is not taken over. */
export type CellFault =
  | 'no_number'
  | 'placeholder'
  | 'several_numbers'
  | 'date'
  | 'broken_formula'
  | 'negative'
  | 'fraction_of_count'
  | 'percent_sign'
  | 'percent_or_fraction';

/** What a cell says. `missing` is an empty cell or a stroke: nobody said zero. */
export type CellReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly fault: CellFault }
  | { readonly kind: 'number'; readonly quantity: Quantity; readonly isUnlikely: boolean };

const strokes = /^(?:[-—/\\、.·]+|暂无|不详|未统计|未报|未报送|缺|空|null|n\/?a)$/i;
const leftOpen = /^(?:[Xx×*_]{1,8}|〇{2,4})[^\d]{0,2}$/;
const bare = /^\d{1,15}(?:\.\d{1,15})?$/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,15})?$/;

/**
 * The number of a cell in the unit of its indicator, under the convention of the product (docs/decisions/0003): 400余 is
 * [400, 499]. `factor` is that of the column and holds for bare numbers; a cell that bears its own unit says it itself.
 */
export function readLedgerCell(
  cell: SheetCell,
  entry: ObservedIndicator,
  factor: number,
): CellReading {
  const words = foldWords(cell.text);
  if (cell.kind === 'error') return fault('broken_formula');
  if (cell.kind === 'empty') return cell.formula ? fault('broken_formula') : { kind: 'missing' };
  if (strokes.test(words)) return { kind: 'missing' };
  if (cell.kind === 'date') return fault('date');
  if (/^-\d/.test(words)) return fault('negative');
  const read = numberOf(words);
  if ('fault' in read) return fault(read.fault);
  const isPercent = read.unit === '%';
  if (isPercent && entry.unit !== '%') return fault('percent_sign');
  const isOwnUnit = read.unit !== '';
  const quantity = isOwnUnit ? read.quantity : times(read.quantity, factor);
  if (entry.unit === '%' && !isOwnUnit && factor === 1 && isFraction(quantity)) {
    return fault('percent_or_fraction');
  }
  if (
    isCount(entry) &&
    [quantity.value, quantity.lower].some((bound) => bound !== null && !isWhole(quantity, bound))
  ) {
    return fault('fraction_of_count');
  }
  return { kind: 'number', quantity, isUnlikely: isUnlikely(quantity, entry) };
}

function numberOf(
  words: string,
): { readonly quantity: Quantity; readonly unit: string } | { readonly fault: CellFault } {
  if (bare.test(words) || grouped.test(words)) {
    const value = Number(words.replaceAll(',', ''));
    return { quantity: exactQuantity(value, value === 0 ? 'zero' : 'exact'), unit: '' };
  }
  if (leftOpen.test(words)) return { fault: 'placeholder' };
  const mentions = scanMentions(words);
  const [only] = mentions;
  if (only === undefined) return { fault: 'no_number' };
  if (mentions.length > 1) return { fault: 'several_numbers' };
  // Words beside the number say something about it that a figure alone would lose: 5(含上年2).
  const beside = words.length - (only.end - only.start);
  if (only.quantity === null || beside > 1) return { fault: 'no_number' };
  return { quantity: only.quantity, unit: only.unit };
}

function times(quantity: Quantity, factor: number): Quantity {
  if (factor === 1) return quantity;
  const { value, lower, upper, qualifier } = quantity;
  const multiplied = (bound: number) => withoutNoise(bound * factor);
  return {
    value: value === null ? null : multiplied(value),
    lower: multiplied(lower),
    upper: upper === null ? null : multiplied(upper),
    qualifier,
  };
}

/** A rate of 0.985 without its sign may be 98.5 % or 0.985 %: who wrote it must say, nobody guesses. */
function isFraction({ lower, upper }: Quantity): boolean {
  return lower > 0 && upper !== null && upper <= 1;
}

function isCount({ kind, unit }: ObservedIndicator): boolean {
  return (kind === 'flow' || kind === 'stock') && unit !== '%';
}

/** Bounds of 近 and 约 may be fractions; what was written may not. */
function isWhole({ qualifier }: Quantity, bound: number): boolean {
  return Number.isInteger(bound) || !isExact(qualifier);
}

function isUnlikely({ lower, upper }: Quantity, { min, max }: ObservedIndicator): boolean {
  return (upper !== null && upper < min) || (max !== null && lower > max);
}

function fault(kind: CellFault): CellReading {
  return { kind: 'fault', fault: kind };
}
