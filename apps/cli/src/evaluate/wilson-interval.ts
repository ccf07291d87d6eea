import type { Tally } from './tally.ts';

/** The normal quantile of a two-sided interval of 90 %. */
const z90 = 1.6448536269514722;

/**
 * The Wilson score interval of a share at 90 %; null where nothing was counted.
 * Source: Wilson 1927; Brown, Cai and DasGupta 2001, for shares near 0 and 1 and small counts.
 */
export function wilsonInterval({ right, total }: Tally): readonly [number, number] | null {
  if (total === 0) return null;
  const share = right / total;
  const z2 = z90 * z90;
  const centre = share + z2 / (2 * total);
  const reach = z90 * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  const bound = (value: number) => Math.min(1, Math.max(0, value / (1 + z2 / total)));
  return [bound(centre - reach), bound(centre + reach)];
}
