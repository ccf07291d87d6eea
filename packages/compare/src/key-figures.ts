import {
  addQuantities,
  divideQuantities,
  type Indicator,
  type IndicatorId,
  indicatorById,
  isExact,
  type Quantity,
  quantityOf,
  withoutNoise,
} from '@xiangjian/indicators';
import type { KeyFigure, PreviousFigure } from './answers/overview.ts';
import type { ComparedYear } from './compared-year.ts';
import { indicatorSummary } from './indicator-view.ts';
import { answersOf, type PeerCell } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { successBasisOf, whyNotComparable } from './rank-group.ts';
import { peerMedian } from './statistics/quantiles.ts';

type How = KeyFigure['how'];

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

/** The key figures of one year beside those of the year before, each with how many townships it rests on. */
export function keyFigures(townshipYears: readonly ComparedYear[], year: number): KeyFigure[] {
  return figures.map(([id, how]) => keyFigure(id, how, townshipYears, year));
}

function keyFigure(
  id: IndicatorId,
  how: How,
  townshipYears: readonly ComparedYear[],
  year: number,
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
    same_townships_change: sameTownshipsChange(entry, how, now, before),
  };
}

/** One figure over the townships that can be counted in, with their number. */
function figureOf(entry: Indicator, how: How, cells: readonly PeerCell[]): PreviousFigure {
  const usable = cells.filter((one) => isUsable(entry, how, one));
  if (how === 'median') {
    const values = plainValues(entry, usable);
    const value = peerMedian(values)?.value ?? null;
    return { value, lower: value, upper: value, k: values.length };
  }
  const total = how === 'sum' ? sumOf(usable) : pooledOf(entry, usable);
  return {
    value: total?.value ?? null,
    lower: total?.lower ?? null,
    upper: total?.upper ?? null,
    k: usable.length,
  };
}

/** Success rates are pooled over settled ÷ accepted alone; impossible shares are left to be asked about. */
function isUsable(entry: Indicator, how: How, { cell }: PeerCell): boolean {
  if (quantityOf(cell) === null) return false;
  if (how === 'sum') return true;
  const reason = whyNotComparable(entry, cell);
  if (reason !== null && reason !== 'base_under_five') return false;
  if (how === 'median') return true;
  const basis = successBasisOf(entry, cell);
  return (
    cell.numerator !== null && cell.denominator !== null && (basis ?? 'accepted') === 'accepted'
  );
}

function sumOf(cells: readonly PeerCell[]): Quantity | null {
  if (cells.length === 0) return null;
  return addQuantities(cells.flatMap(({ cell }) => quantityOf(cell) ?? []));
}

function pooledOf(entry: Indicator, cells: readonly PeerCell[]): Quantity | null {
  if (cells.length === 0) return null;
  const isRatio = entry.kind === 'derived' && entry.formula.type === 'ratio';
  return divideQuantities(
    addQuantities(cells.flatMap(({ cell }) => cell.numerator ?? [])),
    addQuantities(cells.flatMap(({ cell }) => cell.denominator ?? [])),
    isRatio ? entry.formula : { multiplier: 1, share: true },
  );
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
