import type { Qualifier } from '@xiangjian/indicators';
import type { GoldFact } from './gold-report.ts';

/** What is compared of a figure that was read. */
export interface StatedValue {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier | null;
}

/** A rate may be kept as 97.2 or as 0.972. */
const percentScales = [1, 100, 0.01];

/** Whether a figure says the same as a labelled fact: same class of qualifier, same value, same bounds. */
export function sameValue(fact: GoldFact, read: StatedValue): boolean {
  if (qualifierClass(fact.qualifier) !== qualifierClass(read.qualifier)) return false;
  const isRate = fact.unit.includes('%') && fact.value !== null && read.value !== null;
  const scale = (isRate ? percentScales : [1]).find((one) =>
    isClose(fact.value, scaled(read.value, one)),
  );
  if (scale === undefined) return false;
  return (
    isClose(fact.lower, scaled(read.lower, scale)) && isClose(fact.upper, scaled(read.upper, scale))
  );
}

/** 全部 and 零 are exact numbers said in words. */
function qualifierClass(qualifier: Qualifier | null): Qualifier {
  return qualifier === null || qualifier === 'all' || qualifier === 'zero' ? 'exact' : qualifier;
}

function scaled(bound: number | null, scale: number): number | null {
  return bound === null ? null : bound * scale;
}

function isClose(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
