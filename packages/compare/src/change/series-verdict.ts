import {
  type AnsweredCell,
  comparisonRuleOf,
  type Indicator,
  isExact,
} from '@xiangjian/indicators';
import type { NoVerdict, ProcessView, TrendVerdict } from '../answers/change.ts';
import { successBasisOf, whyNotComparable } from '../rank-group.ts';
import type { YearCell } from '../series-breaks.ts';
import { shareOf } from '../share-of-cell.ts';
import { eventVerdict, shareVerdict, trendYears } from '../statistics/trend-verdict.ts';
import { processLimits } from '../statistics/xmr.ts';

/** The yearly points of one township and why each is not comparable with the one before. */
export interface OwnSeries {
  readonly points: readonly YearCell[];
  readonly breaks: readonly (string | null)[];
}

/** The verdict on the last five years, all of them stated, comparable and without a break between them. */
export function trendOfSeries(entry: Indicator, series: OwnSeries): TrendVerdict {
  if (comparisonRuleOf(entry.id).method === 'none') return untold('no_method');
  const stretch = lastStretch(entry, series);
  const years = stretch.points.slice(-trendYears);
  if (years.length < trendYears) return untold(stretch.endedBy);
  const cells = years.map(({ cell }) => cell);
  return {
    verdict: verdictOf(entry, cells),
    no_verdict: null,
    first_year: years[0]?.year ?? null,
    last_year: years.at(-1)?.year ?? null,
  };
}

/** Process limits over the last unbroken stretch of plainly stated years; null below six of them. */
export function processOfSeries(entry: Indicator, series: OwnSeries): ProcessView | null {
  const { points } = lastStretch(entry, series);
  const firstPlain = 1 + points.findLastIndex(({ cell }) => !isPlain(cell));
  const plain = points.slice(firstPlain);
  const limits = processLimits(plain.flatMap(({ cell }) => cell.value ?? []));
  const [first, last] = [plain[0], plain.at(-1)];
  if (limits === null || first === undefined || last === undefined) return null;
  const isShare = comparisonRuleOf(entry.id).method === 'wilson';
  return {
    first_year: first.year,
    last_year: last.year,
    mean: limits.mean,
    // A share cannot leave 0..1, nor a number fall below 0: the limits are cut where the values end.
    lower: Math.max(0, limits.lower),
    upper: isShare ? Math.min(1, limits.upper) : limits.upper,
    is_trial: limits.isTrial,
    outside_years: limits.outside.flatMap((index) => plain[index]?.year ?? []),
  };
}

interface Stretch {
  readonly points: readonly YearCell[];
  /** What stands before its first year. */
  readonly endedBy: Exclude<NoVerdict, null>;
}

/** The comparable years up to the last one, back to the first gap, break or value that cannot be compared. */
function lastStretch(entry: Indicator, { points, breaks }: OwnSeries): Stretch {
  const kept: YearCell[] = [];
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const point = points[index];
    const following = kept[0];
    if (point === undefined) break;
    const reason = whyNotComparable(entry, point.cell);
    if (reason === 'base_under_five') return { points: kept, endedBy: 'base_under_five' };
    if (reason !== null || (following !== undefined && following.year !== point.year + 1)) {
      return { points: kept, endedBy: 'too_few_years' };
    }
    if (successBasisOf(entry, point.cell) === 'stated') return { points: kept, endedBy: 'basis' };
    kept.unshift(point);
    if (breaks[index] != null) return { points: kept, endedBy: 'break' };
  }
  return { points: kept, endedBy: 'too_few_years' };
}

function verdictOf(entry: Indicator, cells: readonly AnsweredCell[]): TrendVerdict['verdict'] {
  if (comparisonRuleOf(entry.id).method === 'byar') {
    return eventVerdict(
      cells.flatMap(({ lower, upper }) => (lower === null ? [] : [{ lower, upper }])),
    );
  }
  return shareVerdict(cells.flatMap((cell) => shareOf(entry, cell) ?? []));
}

function isPlain({ value, qualifier }: AnsweredCell): boolean {
  return value !== null && qualifier !== null && isExact(qualifier);
}

function untold(reason: Exclude<NoVerdict, null>): TrendVerdict {
  return { verdict: 'untold', no_verdict: reason, first_year: null, last_year: null };
}
