import {
  type AnsweredCell,
  answerCell,
  type Indicator,
  type IndicatorId,
  indicatorById,
  isExact,
} from '@xiangjian/indicators';
import type { Among, NearnessView, PeerRow, PeersAnswer } from '../answers/peers.ts';
import type { ComparedEvent, ComparedYear } from '../compared-year.ts';
import { indicatorSummary } from '../indicator-view.ts';
import { cellView } from '../peer-cell.ts';
import { successBasisOf, whyNotComparable } from '../rank-group.ts';
import { nearnessSentence, peersFinding } from '../sentences/peers-finding.ts';
import { seriesBreaks } from '../series-breaks.ts';
import { peerMedian } from '../statistics/quantiles.ts';
import type { NearTownship } from './nearest-townships.ts';
import { type Peer, peersOf } from './peer-sets.ts';

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
  readonly townshipYears: readonly ComparedYear[];
  readonly events: readonly ComparedEvent[];
}

/** A township beside its peers: who they are and why, what each states, and on which side of their median it lies. */
export function peersAnswerOf(question: PeersQuestion): PeersAnswer {
  const { township: code, indicator, year, among, others = [], townshipYears, events } = question;
  const entry = indicatorById(indicator);
  const current = townshipYears.find((one) => one.year === year && one.township.code === code);
  if (current === undefined) throw new RangeError(`no such year: ${code} ${year}`);
  const own = answerCell(indicator, current);
  const peers = peersOf({ among, current, others, townshipYears });
  const sinceBreak = among === 'past' ? firstComparableYear(entry, current, peers, events) : null;
  const rows = peers.map((peer) => rowOf(entry, own, peer, sinceBreak));
  const median = peerMedian(
    rows.flatMap(({ is_counted, value }) => (is_counted ? (value ?? []) : [])),
  );
  const isOwnComparable = whyNotComparable(entry, own) === null;
  const side = median === null || !isOwnComparable ? null : sideOf(own, median.value);
  const finding = peersFinding({ entry, current, own, among, rows, median, side });
  return {
    township: current.township,
    indicator: indicatorSummary(indicator),
    year,
    among,
    own: cellView(own),
    median,
    side,
    finding_zh: finding.zh,
    finding_en: finding.en,
    rows,
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
    cell: answerCell(entry.id, of),
  }));
  const breaks = seriesBreaks(entry, current.township, points, events);
  const last = breaks.findLastIndex((reason) => reason !== null);
  return points[Math.max(0, last)]?.year ?? current.year;
}

function rowOf(
  entry: Indicator,
  own: AnsweredCell,
  { of, near }: Peer,
  sinceBreak: number | null,
): PeerRow {
  const cell = answerCell(entry.id, of);
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
    is_counted: reason === null && isPlain && isSameBasis && isUnbroken,
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

function sideOf({ value, lower, upper }: AnsweredCell, median: number): PeersAnswer['side'] {
  if (lower === null) return null;
  if (lower > median) return 'above';
  if (upper !== null && upper < median) return 'below';
  return value === median && lower === upper ? 'equal' : 'undecided';
}
