import { observedCatalogue } from '@xiangjian/indicators';
import { type Check, toCheck } from './check.ts';

/** A figure outside the plausible range of its catalogue row: it is kept and asked about, never dropped. */
export const plausibleRange: Check = (stated) =>
  observedCatalogue.flatMap(({ id, min, max, unit }) => {
    const quantity = stated(id);
    if (quantity === null || (quantity.lower <= max && (quantity.upper ?? max) >= min)) return [];
    const finding = {
      name: 'plausible_range',
      severity: 'ask',
      indicators: [id],
      zh: `超出通常范围（${min}–${max} ${unit}）`,
      en: `outside the usual range (${min}–${max})`,
    } as const;
    return [toCheck(finding, stated)];
  });
