import type { DistributionRow } from '@xiangjian/contract';
import { isBeyondPossible } from './beyond-possible.ts';
import { type ChartKey, chartKey, type KeySign } from './chart-key.ts';
import type { SwarmContext } from './swarm-group.ts';
import { isQualified } from './value-mark.ts';

const order = [
  'chance',
  'wording',
  'hollow',
  'range',
  'beyondAcross',
] as const satisfies readonly KeySign[];

/** The signs of a distribution below it; nothing is explained that is not drawn. */
export function swarmKey(
  stated: readonly DistributionRow[],
  { answer, palette, language, emphasised, left, right }: SwarmContext,
  y: number,
): ChartKey {
  const marked = stated.filter(({ township }) => emphasised.includes(township.code));
  const drawn: Readonly<Record<(typeof order)[number], boolean>> = {
    chance: marked.some((row) => row.lower95 !== null && row.upper95 !== null),
    wording: marked.some((row) => isQualified(row) && row.value !== null),
    hollow:
      stated.some((row) => isQualified(row) && row.value !== null) &&
      !marked.some((row) => isQualified(row) && row.value !== null),
    range: stated.some((row) => isQualified(row) && row.value === null),
    beyondAcross: stated.some((row) => isBeyondPossible(answer.indicator, row)),
  };
  const signs = order.filter((sign) => drawn[sign]);
  const how = { palette, language, pointInk: palette.similar };
  return chartKey(signs, { left, right, y }, how);
}
