import { emptyCell } from '../cell.ts';
import { divideQuantities, type Quantity, withoutNoise } from '../quantity.ts';
import { type AnsweredCell, cellWith, plain, quantityOf } from './answered-cell.ts';
import { closedRate } from './closed-rate.ts';
import { silenceOf } from './silence.ts';
import type { TownshipYear } from './township-year.ts';

/**
 * Mediation success rate as a ratio 0..1 with its basis. Settled ÷ taken up leads; without it the report's own rate;
 * without that settled ÷ found by screening, which is shown but never judged. Definition: catalogue row mediation_success_rate.
 */
export function mediationSuccessRate(from: TownshipYear): AnsweredCell {
  const resolved = quantityOf(from.cellOf('disputes_resolved'));
  const accepted = quantityOf(from.cellOf('disputes_accepted'));
  const stated = quantityOf(closedRate(from.cellOf('mediation_success_rate_stated')));
  const screened = quantityOf(from.cellOf('disputes_screened'));
  if (resolved !== null && accepted !== null) {
    const rate = divideQuantities(resolved, accepted, { multiplier: 1, share: true });
    if (rate !== null) {
      return cellWith(rate, { basis: 'accepted', numerator: resolved, denominator: accepted });
    }
  }
  if (stated !== null) return cellWith(percentAsRatio(stated), { basis: 'stated' });
  if (resolved !== null && screened !== null) {
    const rate = divideQuantities(resolved, screened, { multiplier: 1, share: true });
    if (rate !== null) {
      return cellWith(rate, { basis: 'screened', numerator: resolved, denominator: screened });
    }
  }
  return plain(emptyCell(silenceOf(from)));
}

/** A printed percentage (97.2) as a ratio (0.972), bounds and qualifier kept. */
function percentAsRatio(percent: Quantity): Quantity {
  const ratio = (bound: number) => withoutNoise(bound / 100);
  return {
    value: percent.value === null ? null : ratio(percent.value),
    lower: ratio(percent.lower),
    upper: percent.upper === null ? 1 : ratio(percent.upper),
    qualifier: percent.qualifier,
  };
}
