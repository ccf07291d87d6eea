import { addQuantities, surelyGreater } from '@xiangjian/indicators';
import { type Check, toCheck } from './check.ts';

const sums = [
  ['mediators_total', 'mediators_full_time', 'mediators_part_time'],
  ['villages_total', 'administrative_villages', 'communities'],
] as const;

/** A total that is not the sum of both its parts, bounds considered. */
export const sumOfParts: Check = (stated) =>
  sums.flatMap(([whole, first, second]) => {
    const total = stated(whole);
    const parts = [stated(first), stated(second)].filter((part) => part !== null);
    if (total === null || parts.length < 2) return [];
    const sum = addQuantities(parts);
    if (!surelyGreater(sum, total) && !surelyGreater(total, sum)) return [];
    const finding = {
      name: 'sum_of_parts',
      severity: 'ask',
      indicators: [whole, first, second],
      zh: '总数与两项之和不符',
      en: 'the total is not the sum of the two',
    } as const;
    return [toCheck(finding, stated)];
  });
