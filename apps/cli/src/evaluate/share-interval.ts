import { wilsonInterval } from '@xiangjian/compare';
import { shareOf, type Tally } from './tally.ts';

/** The normal quantile of a two-sided interval of 90 %. */
const z90 = 1.6448536269514722;

/** A share with its Wilson interval at 90 %; null where nothing was counted. */
export function shareWithBounds(tally: Tally) {
  const interval = wilsonInterval(tally.right, tally.total, z90);
  return interval === null
    ? null
    : { share: shareOf(tally), lower: interval.lower, upper: interval.upper };
}

/** The share as it is printed: 0.987 [0.981, 0.991]. */
export function sharePrinted(tally: Tally): string {
  const found = shareWithBounds(tally);
  if (found === null) return '—';
  const { share, lower, upper } = found;
  return `${share.toFixed(3)} [${lower.toFixed(3)}, ${upper.toFixed(3)}]`;
}
