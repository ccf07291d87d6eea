import { observedCatalogue, type Quantity } from '@xiangjian/indicators';
import type { FigureCheck } from './check.ts';

/** A figure outside the plausible range of its catalogue row, such as a rate above 100 %: kept and asked about, never dropped. */
export const plausibleRange: readonly FigureCheck[] = observedCatalogue.flatMap(
  ({ id, min, max, unit }) => {
    if (max === null) return [];
    return {
      name: 'plausible_range',
      severity: 'ask',
      indicators: [id],
      fails: ({ lower, upper }: Quantity) => lower > max || (upper ?? max) < min,
      zh: `超出通常范围（${min}–${max} ${unit}）`,
      en: `outside the usual range (${min}–${max})`,
    };
  },
);
