import type { DistributionRow } from '@xiangjian/contract';
import { chartKey, type KeySign } from './chart-key.ts';
import type { Shape } from './shape.ts';
import type { SwarmContext } from './swarm-group.ts';
import { isQualified } from './value-mark.ts';

/** The signs of a distribution below it; nothing is explained that is not drawn. */
export function swarmKey(
  stated: readonly DistributionRow[],
  { palette, language, emphasised, left, right }: SwarmContext,
  y: number,
): Shape[] {
  const marked = stated.filter(({ township }) => emphasised.includes(township.code));
  const drawn: Readonly<Record<'chance' | 'wording' | 'hollow' | 'range', boolean>> = {
    chance: marked.some((row) => row.lower95 !== null && row.upper95 !== null),
    wording: marked.some((row) => isQualified(row) && row.value !== null),
    hollow:
      stated.some((row) => isQualified(row) && row.value !== null) &&
      !marked.some((row) => isQualified(row) && row.value !== null),
    range: stated.some((row) => isQualified(row) && row.value === null),
  };
  const signs = (['chance', 'wording', 'hollow', 'range'] as const).filter((sign) => drawn[sign]);
  const how = { palette, language, pointInk: palette.similar };
  return chartKey(signs satisfies readonly KeySign[], { left, right, y }, how);
}
