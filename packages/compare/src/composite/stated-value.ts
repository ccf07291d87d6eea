import {
  type AnsweredCell,
  answerCell,
  comparisonRuleOf,
  type Indicator,
  type IndicatorId,
  indicatorById,
  lastDigitPlace,
  scaleOf,
} from '@xiangjian/indicators';
import type { NotRanked } from '../answers/ranking.ts';
import type { ComparedYear } from '../compared-year.ts';
import { placeOf } from '../group-ranks.ts';
import { successBasisOf, whyNotComparable } from '../rank-group.ts';
import { shareOf } from '../share-of-cell.ts';
import type { ShareParts } from '../statistics/simulated-ranks.ts';

/**
 * Why a township has no value for an item; `other_basis` where a success rate is not settled ÷ accepted, `definition_changed`
 * where this year and the last one are not comparable.
 */
export type NoValueReason =
  | Exclude<NotRanked, 'alone_in_group'>
  | 'other_basis'
  | 'definition_changed'
  | 'no_past_value'
  | 'no_manual_mark';

/** A number as it enters a score, in the unit shown. */
export interface StatedValue {
  readonly value: number;
  /** The value from what is stated alone, bounds apart, where that can be told: 305 of 400余 is 305 ÷ 400. */
  readonly anchor: number;
  readonly lower: number;
  /** Infinite where the wording leaves it open and the indicator has no natural end. */
  readonly upper: number;
  /** Where draws end at an open bound: the last number before the next printed digit. Never used for a verdict. */
  readonly softUpper: number;
  /** The counts behind a share, from which its chance variation is drawn; null for everything else. */
  readonly share: ShareParts | null;
  /** Whether it is a number of events that others bring about, which chance moves from year to year. */
  readonly isEvents: boolean;
  /** Whether the wording leaves nothing open, in the counts of a share neither. */
  readonly isExact: boolean;
}

/** A value for an item, or why there is none. The cell is what the report answers. */
export type Usable =
  | { readonly stated: StatedValue; readonly cell: AnsweredCell; readonly reason: null }
  | { readonly stated: null; readonly cell: AnsweredCell; readonly reason: NoValueReason };

/** What a township answers for an indicator in a year, if it may be scored beside the others. */
export function usableValue(indicator: IndicatorId, townshipYear: ComparedYear): Usable {
  const entry = indicatorById(indicator);
  const cell = answerCell(indicator, townshipYear);
  const { lower } = cell;
  const reason = whyNotScored(indicator, cell);
  if (reason !== null || lower === null) {
    return { stated: null, cell, reason: reason ?? 'no_value' };
  }
  const scale = scaleOf(entry);
  const times = scale === 'ratio' ? 100 : 1;
  const end = scale === 'number' ? Number.POSITIVE_INFINITY : 100;
  const upper = cell.upper === null ? end : Math.max(lower, cell.upper) * times;
  const soft = cell.upper === null ? lower + lastDigitPlace(lower) - 1 : cell.upper;
  const share = shareOf(entry, cell);
  const stated: StatedValue = {
    value: placeOf(cell) * times,
    anchor: (ratioAsStated(entry, cell) ?? placeOf(cell)) * times,
    lower: lower * times,
    upper,
    softUpper: Math.min(upper, soft * times),
    share,
    isEvents: comparisonRuleOf(indicator).method === 'byar',
    isExact:
      share === null ? isFixed(cell) : isFixed(share.numerator) && isFixed(share.denominator),
  };
  return { stated, cell, reason: null };
}

function ratioAsStated(entry: Indicator, { numerator, denominator }: AnsweredCell): number | null {
  if (numerator?.value == null || !denominator?.value) return null;
  const isRatio = entry.kind === 'derived' && entry.formula.type === 'ratio';
  return ((isRatio ? entry.formula.multiplier : 1) * numerator.value) / denominator.value;
}

function isFixed({
  lower,
  upper,
}: {
  readonly lower: number | null;
  readonly upper: number | null;
}) {
  return lower === upper;
}

function whyNotScored(indicator: IndicatorId, cell: AnsweredCell): NoValueReason | null {
  const entry = indicatorById(indicator);
  const reason = whyNotComparable(entry, cell);
  if (reason !== null) return reason === 'alone_in_group' ? null : reason;
  const basis = successBasisOf(entry, cell);
  return basis === null || basis === 'accepted' ? null : 'other_basis';
}
