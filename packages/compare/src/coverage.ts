import { type IndicatorId, indicatorById, type Status } from '@xiangjian/indicators';
import type { Coverage, CoverageYear, Quartiles } from './answers/coverage.ts';
import { boundedQuartiles } from './bounded-quartiles.ts';
import type { ComparedArea, ComparedYear } from './compared-year.ts';
import { indicatorView } from './indicator-view.ts';
import { answersOf, cellView } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { fewestPeers, quantile } from './statistics/quantiles.ts';
import { yearsOf } from './years-of.ts';

/** `townshipYears` holds every township of the area in every year that is to be counted. */
export interface CoverageQuestion {
  readonly indicator: IndicatorId;
  readonly area: ComparedArea;
  readonly year: number;
  readonly townshipYears: readonly ComparedYear[];
}

/** How many townships state an indicator, year by year, and how the values of one year lie. */
export function coverageOf(question: CoverageQuestion): Coverage {
  const { indicator, area, year, townshipYears } = question;
  const answers = answersOf(indicator, townshipYears, year);
  return {
    indicator: indicatorView(indicator),
    area,
    year,
    years: yearsOf(townshipYears).map((one) => coverageInYear(indicator, townshipYears, one)),
    quartiles: quartilesOf(plainValues(indicatorById(indicator), answers)),
    bounded: boundedQuartiles(indicatorById(indicator), answers),
    values: answers.map(({ of, cell }) => ({ township: of.township, ...cellView(cell) })),
  };
}

function coverageInYear(
  indicator: IndicatorId,
  townshipYears: readonly ComparedYear[],
  year: number,
): CoverageYear {
  const answers = answersOf(indicator, townshipYears, year);
  const count = (...wanted: readonly Status[]) =>
    answers.filter(({ cell }) => wanted.includes(cell.status)).length;
  return {
    year,
    townships: answers.length,
    reported: count('reported'),
    reported_zero: count('reported_zero'),
    without_number: count('mentioned_without_number', 'placeholder'),
    not_mentioned: count('not_mentioned'),
    report_missing: count('report_missing'),
    not_kept: count('not_kept'),
  };
}

/** Type-7 quartiles of plainly stated numbers; null below five. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  const [q1, middle, q3] = [0.25, 0.5, 0.75].map((level) => quantile(values, level));
  if (values.length < fewestPeers) return null;
  if (q1 == null || middle == null || q3 == null) return null;
  return { n: values.length, q1, median: middle, q3 };
}
