import { emptyCell, type IndicatorId, indicatorById } from '@xiangjian/indicators';
import type { Trend, TrendSeries } from './answers/trend.ts';
import { boundedMedian } from './bounded-quartiles.ts';
import type { ComparedEvent, ComparedTownship, ComparedYear } from './compared-year.ts';
import { isSameDefinition } from './definitions.ts';
import { flaggedCell } from './flagged-cell.ts';
import { indicatorSummary } from './indicator-view.ts';
import { answersOf, cellView } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { trendFinding } from './sentences/trend-finding.ts';
import { seriesBreaks, type YearCell } from './series-breaks.ts';
import { chanceOf } from './share-of-cell.ts';
import { peerMedian } from './statistics/quantiles.ts';

/**
 * `townshipYears` holds every township of the counties of the asked townships, for the medians;
 * `townships` are the codes whose series are drawn, in this order.
 */
export interface TrendQuestion {
  readonly indicator: IndicatorId;
  readonly townships: readonly string[];
  readonly years: readonly number[];
  readonly townshipYears: readonly ComparedYear[];
  /** Codes of the townships of which the median is taken; all of `townshipYears` when left out. */
  readonly medianOf?: readonly string[] | undefined;
  readonly events: readonly ComparedEvent[];
}

/** A series of one township before it is drawn. */
export interface SeriesFacts {
  readonly township: ComparedTownship;
  readonly points: readonly YearCell[];
  readonly breaks: readonly (string | null)[];
}

/** The years of one indicator for some townships, gaps kept as gaps, beside the yearly median of their counties. */
export function trendOf(question: TrendQuestion): Trend {
  const { indicator, townshipYears, medianOf } = question;
  const entry = indicatorById(indicator);
  const years = [...new Set(question.years)].sort((a, b) => a - b);
  const series = [...new Set(question.townships)].flatMap((code) =>
    seriesOf(question, years, code),
  );
  const finding = trendFinding(entry, series);
  const peers = townshipYears.filter(({ township }) => medianOf?.includes(township.code) ?? true);
  return {
    indicator: indicatorSummary(indicator),
    years,
    series: series.map((one) => drawnSeries(indicator, one)),
    median: years.map((year) => {
      const cells = answersOf(indicator, peers, year);
      const values = plainValues(entry, cells);
      return {
        year,
        value: peerMedian(values)?.value ?? null,
        n: values.length,
        ...(isBroken(indicator, peers, year) ? { breaks: true as const } : {}),
        bounded: boundedMedian(entry, cells),
      };
    }),
    finding_zh: finding.zh,
    finding_en: finding.en,
  };
}

/** Whether the definition of one of those of which the median is taken changed with this year. */
function isBroken(indicator: IndicatorId, peers: readonly ComparedYear[], year: number): boolean {
  return peers.some((of) => of.year === year && !isSameDefinition(indicator, of, year - 1));
}

/** No series for a code of which nothing is known. */
function seriesOf(question: TrendQuestion, years: readonly number[], code: string): SeriesFacts[] {
  const own = question.townshipYears.filter(({ township }) => township.code === code);
  const township = own.toSorted((a, b) => a.year - b.year).at(-1)?.township;
  if (township === undefined) return [];
  const points = years.map((year): YearCell => {
    const known = own.find((one) => one.year === year);
    const nothing = {
      ...emptyCell('report_missing'),
      basis: null,
      numerator: null,
      denominator: null,
    };
    return { year, cell: known === undefined ? nothing : flaggedCell(question.indicator, known) };
  });
  const entry = indicatorById(question.indicator);
  const notes = own[0]?.notes ?? [];
  const breaks = seriesBreaks(entry, { township, notes }, points, question.events);
  return [{ township, points, breaks }];
}

function drawnSeries(
  indicator: IndicatorId,
  { township, points, breaks }: SeriesFacts,
): TrendSeries {
  return {
    township,
    points: points.map(({ year, cell }, index) => ({
      year,
      ...cellView(cell),
      ...chanceOf(indicatorById(indicator), cell),
      break_before: breaks[index] ?? null,
    })),
  };
}
