import type { RankingRow } from '@xiangjian/contract';

type Part = NonNullable<RankingRow['numerator']>;

/** One of the two counts of a share: 318, or what its wording allows, 100–199 and ≥100. */
export function partText({ value, lower, upper }: Part): string {
  if (value !== null && lower === value && upper === value) return String(value);
  return upper === null ? `≥${lower}` : `${lower}–${upper}`;
}
