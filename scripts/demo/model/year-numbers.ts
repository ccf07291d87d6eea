import type { YearNumbers } from './figure.ts';
import { mediationNumbers } from './mediation-numbers.ts';
import { outreachNumbers } from './outreach-numbers.ts';
import type { Township } from './township.ts';
import { workNumbers } from './work-numbers.ts';

export const firstYear = 2019;
export const years: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024];

/** Everything that happened in a township in a year; equal arguments, equal numbers. */
export function yearNumbers(township: Township, year: number): YearNumbers {
  const age = year - firstYear;
  return {
    ...workNumbers(township, age),
    ...mediationNumbers(township, age),
    ...outreachNumbers(township, age),
    ...(township.villages > 0 && { administrative_villages: township.villages }),
    ...(township.communities > 0 && { communities: township.communities }),
    villages_total: township.villages + township.communities,
  };
}
