import { divideQuantities, type ObservedIndicatorId } from '@xiangjian/indicators';
import { type Check, toCheck } from './check.ts';

const rates: readonly (readonly [
  rate: ObservedIndicatorId,
  part: ObservedIndicatorId,
  whole: ObservedIndicatorId,
])[] = [['mediation_success_rate_stated', 'disputes_resolved', 'disputes_accepted']];

/** A stated rate is rounded by its writer: half a point either way is no contradiction. */
const rounding = 0.5;

/** A stated rate that its own counts contradict. Both are kept as printed. */
export const statedRate: Check = (stated) =>
  rates.flatMap(([rate, part, whole]) => {
    const said = stated(rate);
    const of = stated(part);
    const total = stated(whole);
    if (said === null || of === null || total === null) return [];
    const computed = divideQuantities(of, total, { multiplier: 100, share: false });
    if (computed === null || computed.lower > 100) return [];
    const isBelow = said.upper !== null && said.upper + rounding < computed.lower;
    const isAbove = computed.upper !== null && said.lower - rounding > computed.upper;
    if (!isBelow && !isAbove) return [];
    const shown =
      computed.upper === computed.lower || computed.upper === null
        ? computed.lower.toFixed(1)
        : `${computed.lower.toFixed(1)}–${computed.upper.toFixed(1)}`;
    const finding = {
      name: 'stated_rate',
      severity: 'ask',
      indicators: [rate, part, whole],
      zh: `按件数计算为 ${shown}%，与自述不符`,
      en: `the counts give ${shown} %`,
    } as const;
    return [toCheck(finding, stated)];
  });
