import {
  everyObservedIndicator,
  type Indicator,
  type IndicatorId,
  indicatorById,
  isExact,
  withoutNoise,
} from '@xiangjian/indicators';
import { usualHow } from './aggregate-kinds.ts';
import type { KeyFigure } from './answers/overview.ts';
import type { ComparedYear } from './compared-year.ts';
import { isSameDefinition } from './definitions.ts';
import { figureOf, type How, isUsable } from './figure-of-cells.ts';
import { indicatorSummary } from './indicator-view.ts';
import { answersOf, type PeerCell } from './peer-cell.ts';

/** What the overview says of an area in numbers: sums of volumes, pooled rates, medians of the reports themselves. */
const figures: readonly (readonly [IndicatorId, How])[] = [
  ['disputes_accepted', 'sum'],
  ['mediation_success_rate', 'pooled'],
  ['outreach_events', 'sum'],
  ['audience_reached', 'sum'],
  ['materials_distributed', 'sum'],
  ['adviser_coverage', 'pooled'],
  ['law_savvy_per_village', 'pooled'],
  ['penalty_cases', 'sum'],
  ['reporting_completeness', 'median'],
  ['days_to_publication', 'median'],
];

/**
 * The key figures of one year beside those of the year before, each with how many townships it rests on; townships merged
 * or split in that year (`brokenIn`, by code) are in no change, nor are those whose definition
 * changed with it. Where no report is known and none of these figures, those that most townships state.
 */
export function keyFigures(
  townshipYears: readonly ComparedYear[],
  year: number,
  brokenIn: ReadonlyMap<string, number>,
): KeyFigure[] {
  const isUnbroken =
    (id: IndicatorId) =>
    ({ of }: PeerCell) =>
      (brokenIn.get(of.township.code) ?? 0) < year && isSameDefinition(id, of, year - 1);
  const usual = figures.map(([id, how]) => keyFigure(id, how, townshipYears, year, isUnbroken(id)));
  if (usual.some(({ k }) => k > 0) || hasReports(townshipYears, year)) return usual;
  return summable()
    .map((id) => keyFigure(id, 'sum', townshipYears, year, isUnbroken(id)))
    .filter(({ k }) => k > 0)
    .sort((a, b) => b.k - a.k)
    .slice(0, figures.length);
}

function hasReports(townshipYears: readonly ComparedYear[], year: number): boolean {
  return townshipYears.some((one) => one.year === year && one.hasReport);
}

function summable(): IndicatorId[] {
  return everyObservedIndicator().flatMap(({ id }) => (usualHow(id) === 'sum' ? [id] : []));
}

function keyFigure(
  id: IndicatorId,
  how: How,
  townshipYears: readonly ComparedYear[],
  year: number,
  isUnbroken: (one: PeerCell) => boolean,
): KeyFigure {
  const entry = indicatorById(id);
  const now = answersOf(id, townshipYears, year);
  const before = answersOf(id, townshipYears, year - 1);
  return {
    indicator: indicatorSummary(id),
    ...figureOf(entry, how, now),
    n: now.length,
    how,
    previous: before.length === 0 ? null : figureOf(entry, how, before),
    same_townships_change: sameTownshipsChange(entry, how, now.filter(isUnbroken), before),
  };
}

/** A change is told only over the townships that state a plain number in both years. */
function sameTownshipsChange(
  entry: Indicator,
  how: How,
  now: readonly PeerCell[],
  before: readonly PeerCell[],
): KeyFigure['same_townships_change'] {
  const plain = (cells: readonly PeerCell[]) =>
    cells.filter((one) => isUsable(entry, how, one) && isPlain(one));
  const [plainNow, plainBefore] = [plain(now), plain(before)];
  const among = (others: readonly PeerCell[]) => {
    const codes = new Set(others.map(({ of }) => of.township.code));
    return ({ of }: PeerCell) => codes.has(of.township.code);
  };
  const later = figureOf(entry, how, plainNow.filter(among(plainBefore)));
  const earlier = figureOf(entry, how, plainBefore.filter(among(plainNow)));
  if (later.value === null || earlier.value === null) return null;
  return { difference: withoutNoise(later.value - earlier.value), k: later.k };
}

function isPlain({ cell }: PeerCell): boolean {
  return cell.qualifier !== null && isExact(cell.qualifier);
}
