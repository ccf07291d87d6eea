import {
  addQuantities,
  type ObservedIndicatorId,
  type Quantity,
  surelyGreater,
} from '@xiangjian/indicators';
import type { FigureCheck } from './check.ts';

const sums: readonly (readonly [
  whole: ObservedIndicatorId,
  first: ObservedIndicatorId,
  second: ObservedIndicatorId,
])[] = [
  ['mediators_total', 'mediators_full_time', 'mediators_part_time'],
  ['villages_total', 'administrative_villages', 'communities'],
];

/** A total that is surely not the sum of both its parts. */
export const sumOfParts: readonly FigureCheck[] = sums.map((indicators) => ({
  name: 'sum_of_parts',
  severity: 'ask',
  indicators,
  fails: isNotTheSum,
  zh: '总数与两项之和不符',
  en: 'the total is not the sum of the two',
}));

function isNotTheSum(total: Quantity, first: Quantity, second: Quantity): boolean {
  const sum = addQuantities([first, second]);
  return surelyGreater(sum, total) || surelyGreater(total, sum);
}
