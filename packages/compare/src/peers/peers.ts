import {
  type AnsweredCell,
  type Indicator,
  type IndicatorId,
  indicatorById,
  isExact,
} from '@xiangjian/indicators';
import type {
  Among,
  NearnessView,
  PeerRow,
  PeersAnswer,
  Target,
  Yardstick,
} from '../answers/peers.ts';
import type { ComparedEvent, ComparedYear } from '../compared-year.ts';
import { besideDefinition, flaggedCell } from '../flagged-cell.ts';
import { indicatorSummary } from '../indicator-view.ts';
import { answersOf, cellView } from '../peer-cell.ts';
import { successBasisOf, whyNotComparable } from '../rank-group.ts';
import { nearnessSentence, peersFinding } from '../sentences/peers-finding.ts';
import { seriesBreaks } from '../series-breaks.ts';
import { peerMedian } from '../statistics/quantiles.ts';
import type { NearTownship } from './nearest-townships.ts';
import { type Peer, peersOf } from './peer-sets.ts';
import {
  chanceAgainst,
  districtYardstick,
  isCountedInDistrict,
  isReached,
  medianYardstick,
  sideOf,
  targetYardstick,
} from './yardstick.ts';

/**
 * `townshipYears` holds the township and all who may be its peers in that year; for its own past its earlier years, with
 * one code through all of them. `events` are those that concern it.
 */
export interface PeersQuestion {
  readonly township: string;
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly among: Among;
  /** Codes of one's own list. */
  readonly others?: readonly string[] | undefined;
  /** For `target` alone. */
  readonly target?: Target | undefined;
  readonly townshipYears: readonly ComparedYear[];
  readonly events: readonly ComparedEvent[];
}

/**
 * A township beside its peers, its county as a whole or a target: who they are and why, what each states, and on which
 * side of their median, of the county's figure or of the target it lies.
 */
export function peersAnswerOf(question: PeersQuestion): PeersAnswer {
  const { township: code, indicator, year, among, others = [], townshipYears, events } = question;
  const entry = indicatorById(indicator);
  const current = townshipYears.find((one) => one.year === year && one.township.code === code);
  if (current === undefined) throw new RangeError(`no such year: ${code} ${year}`);
  const own = flaggedCell(indicator, current);
  const peers = peersOf({ among, current, others, townshipYears });
  const sinceBreak = among === 'past' ? firstComparableYear(entry, current, peers, events) : null;
  const rows = peers.map((peer) => rowOf({ entry, current, own, among, sinceBreak }, peer));
  const median =
    among === 'district' || among === 'target'
      ? null
      : peerMedian(rows.flatMap(({ is_counted, value }) => (is_counted ? (value ?? []) : [])));
  const yardstick = yardstickOf(question, entry, median, rows.length);
  const place = placeAgainst(entry, own, yardstick);
  const finding = peersFinding({ entry, current, own, among, rows, yardstick, ...place });
  return {
    township: current.township,
    indicator: indicatorSummary(indicator),
    year,
    among,
    own: cellView(own),
    median,
    yardstick,
    ...place,
    finding_zh: finding.zh,
    finding_en: finding.en,
    rows,
  };
}

function yardstickOf(
  { among, target, townshipYears, year, indicator }: PeersQuestion,
  entry: Indicator,
  median: PeersAnswer['median'],
  peers: number,
): Yardstick | null {
  if (among === 'target') return target === undefined ? null : targetYardstick(target);
  if (among === 'district') {
    return districtYardstick(entry, answersOf(indicator, townshipYears, year));
  }
  return medianYardstick(median, peers);
}

/** A value that cannot be compared, or stands on another basis than its county's, has no place. */
function placeAgainst(
  entry: Indicator,
  own: AnsweredCell,
  yardstick: Yardstick | null,
): Pick<PeersAnswer, 'side' | 'chance' | 'is_reached'> {
  const isOtherBasis =
    yardstick?.how === 'pooled' && (successBasisOf(entry, own) ?? 'accepted') !== 'accepted';
  if (yardstick === null || isOtherBasis || whyNotComparable(entry, own) !== null) {
    return { side: null, chance: 'untold', is_reached: null };
  }
  return {
    side: sideOf(own, yardstick),
    chance: chanceAgainst(entry, own, yardstick),
    is_reached: isReached(entry, own, yardstick),
  };
}

/** Own years count back to the last break only. */
function firstComparableYear(
  entry: Indicator,
  current: ComparedYear,
  peers: readonly Peer[],
  events: readonly ComparedEvent[],
): number {
  const points = [...peers.map(({ of }) => of), current].map((of) => ({
    year: of.year,
    cell: flaggedCell(entry.id, of),
  }));
  const breaks = seriesBreaks(entry, current, points, events);
  const last = breaks.findLastIndex((reason) => reason !== null);
  return points[Math.max(0, last)]?.year ?? current.year;
}

interface RowContext {
  readonly entry: Indicator;
  readonly current: ComparedYear;
  readonly own: AnsweredCell;
  readonly among: Among;
  readonly sinceBreak: number | null;
}

function rowOf(
  { entry, current, own, among, sinceBreak }: RowContext,
  { of, near }: Peer,
): PeerRow {
  const cell = besideDefinition(entry.id, current, flaggedCell(entry.id, of), of);
  const reason = whyNotComparable(entry, cell);
  const isPlain = cell.value !== null && cell.qualifier !== null && isExact(cell.qualifier);
  const isSameBasis =
    own.lower === null || successBasisOf(entry, cell) === successBasisOf(entry, own);
  const isUnbroken = sinceBreak === null || of.year >= sinceBreak;
  return {
    township: of.township,
    year: of.year,
    ...cellView(cell),
    nearness: near === null ? null : nearnessView(near),
    is_counted:
      among === 'district'
        ? isCountedInDistrict(entry, { of, cell })
        : reason === null && isPlain && isSameBasis && isUnbroken,
    not_comparable: reason,
  };
}

function nearnessView(near: NearTownship): NearnessView {
  const text = nearnessSentence(near);
  return {
    distance: near.distance,
    distance_lower: near.bounds.lower,
    distance_upper: near.bounds.upper,
    reasons: near.reasons.map(({ variable, own, other, part }) => ({
      variable: indicatorSummary(variable.id),
      own,
      other,
      part,
    })),
    text_zh: text.zh,
    text_en: text.en,
  };
}
