import { withoutNoise } from '@xiangjian/indicators';
import { fewestPeers } from '../statistics/quantiles.ts';

/**
 * How much of the differences in the index go with a score: their squared correlation over townships that have both.
 * Null below five of them, or where one of the two does not differ. Source: OECD/JRC Handbook 2008, step 6; Paruolo,
 * Saisana & Saltelli 2013.
 */
export function effectiveWeight(scores: Float64Array, index: Float64Array): number | null {
  const pairs = [...scores].flatMap((score, place) => {
    const whole = index[place] ?? Number.NaN;
    return Number.isNaN(score) || Number.isNaN(whole) ? [] : [{ score, whole }];
  });
  if (pairs.length < fewestPeers) return null;
  const meanScore = mean(pairs.map(({ score }) => score));
  const meanWhole = mean(pairs.map(({ whole }) => whole));
  const together = mean(pairs.map(({ score, whole }) => (score - meanScore) * (whole - meanWhole)));
  const ofScore = mean(pairs.map(({ score }) => (score - meanScore) ** 2));
  const ofWhole = mean(pairs.map(({ whole }) => (whole - meanWhole) ** 2));
  return ofScore < noSpread || ofWhole < noSpread
    ? null
    : withoutNoise(together ** 2 / (ofScore * ofWhole));
}

/** Scores run from 1 to 100: a variance below this is the noise of a sum. */
const noSpread = 1e-12;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
