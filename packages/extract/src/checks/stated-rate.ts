import { divideQuantities, type ObservedIndicatorId, type Quantity } from '@xiangjian/indicators';
import type { FigureCheck } from './check.ts';

const rates: readonly (readonly [
  rate: ObservedIndicatorId,
  part: ObservedIndicatorId,
  whole: ObservedIndicatorId,
])[] = [['mediation_success_rate_stated', 'disputes_resolved', 'disputes_accepted']];

/** A stated rate is rounded by its writer: half a point either way is no contradiction. */
const rounding = 0.5;

/** A stated rate that its own counts contradict. Both are kept as printed. */
export const statedRate: readonly FigureCheck[] = rates.map((indicators) => ({
  name: 'stated_rate',
  severity: 'ask',
  indicators,
  fails: (rate: Quantity, part: Quantity, whole: Quantity) => {
    const computed = computedRate(part, whole);
    if (computed === null || computed.lower > 100) return false;
    const isBelow = rate.upper !== null && rate.upper + rounding < computed.lower;
    return isBelow || (computed.upper !== null && rate.lower - rounding > computed.upper);
  },
  shown: (_rate: Quantity, part: Quantity, whole: Quantity) => {
    const { lower, upper } = computedRate(part, whole) ?? { lower: 0, upper: null };
    if (upper === null || upper === lower) return lower.toFixed(1);
    return `${lower.toFixed(1)}–${upper.toFixed(1)}`;
  },
  zh: '按件数计算为 {shown}%，与自述不符',
  en: 'the counts give {shown} %',
}));

function computedRate(part: Quantity, whole: Quantity): Quantity | null {
  return divideQuantities(part, whole, { multiplier: 100, share: false });
}
