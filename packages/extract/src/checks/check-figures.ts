import type { Observation, ReportCheck } from '@xiangjian/indicators';
import type { Check } from './check.ts';
import { finesWithoutCases } from './fines-without-cases.ts';
import { lostCases } from './lost-cases.ts';
import { partOfWhole } from './part-of-whole.ts';
import { plausibleRange } from './plausible-range.ts';
import { statedIn } from './stated.ts';
import { statedRate } from './stated-rate.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { twoFigures } from './two-figures.ts';

/** Every relation that the figures of one report are held against, in the order in which findings are listed. */
const checks: readonly Check[] = [
  partOfWhole,
  sumOfParts,
  statedRate,
  lostCases,
  finesWithoutCases,
  plausibleRange,
];

/** What the figures of one report leave to be asked. */
export function checkFigures(observations: readonly Observation[]): ReportCheck[] {
  const stated = statedIn(observations);
  return [...checks.flatMap((check) => check(stated)), ...twoFigures(observations)];
}
