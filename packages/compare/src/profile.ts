import { type AnsweredCell, everyIndicator, type Indicator } from '@xiangjian/indicators';
import type { Profile, ProfileItem, ProfileRow } from './answers/profile.ts';
import type {
  ComparedArea,
  ComparedEvent,
  ComparedYear,
  PeerGroup,
  ThemedItem,
} from './compared-year.ts';
import { flaggedCell } from './flagged-cell.ts';
import { highlightsOf, type RowWithCells } from './highlights.ts';
import { indicatorSummary } from './indicator-view.ts';
import { judgements } from './judge.ts';
import { answersOf, cellView, type PeerCell } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { publicationState } from './publication.ts';
import { successBasisOf } from './rank-group.ts';
import { roundingOf } from './rounding.ts';
import { profileFinding } from './sentences/profile-finding.ts';
import { chanceOf } from './share-of-cell.ts';
import { standings } from './standings.ts';
import { peerMedian } from './statistics/quantiles.ts';

/**
 * `area` is the county of the township; `townshipYears` holds every township of it in that year,
 * and the township itself in every year. `events` are those that concern the township.
 */
export interface ProfileQuestion {
  /** Code of the township. */
  readonly township: string;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: PeerGroup;
  readonly townshipYears: readonly ComparedYear[];
  readonly events: readonly ComparedEvent[];
}

/** Every indicator that the township in any year, or a peer in this one, states: value, place, judgement and years. */
export function profileOf(question: ProfileQuestion): Profile {
  const { area, year, peers } = question;
  const own = question.townshipYears
    .filter(({ township }) => township.code === question.township)
    .sort((a, b) => a.year - b.year);
  const current = own.find((one) => one.year === year);
  if (current === undefined) throw new RangeError(`no such year: ${question.township} ${year}`);
  const found = everyIndicator().flatMap((entry) => rowOf(entry, question, current, own) ?? []);
  const rows = found.map(({ row }) => row);
  const finding = profileFinding(current, rows);
  return {
    township: current.township,
    area_code: area.code,
    year,
    years: own.map((one) => one.year),
    peers,
    finding_zh: finding.zh,
    finding_en: finding.en,
    reports: own.map((one) => ({
      year: one.year,
      report_id: one.reportId,
      title: one.title,
      published_on: one.publishedOn,
      state: publicationState(one),
    })),
    events: [...question.events].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    notes: current.notes
      .filter(({ from }) => from <= year)
      .sort((a, b) => a.from - b.from || a.id - b.id),
    highlights: highlightsOf(found, {
      current,
      events: question.events,
    }),
    rounding: roundingOf(own),
    rows,
    problems: own.flatMap((one) => itemsOf(one, one.problems)),
    plans: own.flatMap((one) => itemsOf(one, one.plans)),
  };
}

/** Null where neither the township nor a peer has a number. */
function rowOf(
  entry: Indicator,
  { area, year, peers, townshipYears }: ProfileQuestion,
  current: ComparedYear,
  own: readonly ComparedYear[],
): RowWithCells | null {
  const cells = answersOf(entry.id, townshipYears, year);
  const series = own.map((one) => ({ year: one.year, cell: flaggedCell(entry.id, one) }));
  const isStated = [...cells, ...series].some(({ cell }) => cell.lower !== null);
  const mine = cells.find(({ of }) => of === current);
  if (!isStated || mine === undefined) return null;
  const { code } = current.township;
  // Drawing intervals is the costly part: not for a township without a value.
  const standing =
    mine.cell.lower === null
      ? undefined
      : standings({ entry, areaCode: area.code, year, peers }, cells).of.get(code);
  const values = peerValues(entry, cells, mine, peers);
  const row: ProfileRow = {
    indicator: indicatorSummary(entry.id),
    ...cellView(mine.cell),
    ...chanceOf(entry, mine.cell),
    rank: standing?.rank ?? null,
    rank_low: standing?.rank_low ?? null,
    rank_high: standing?.rank_high ?? null,
    tied: standing?.tied ?? null,
    rank_group_size: standing?.rank_group_size ?? null,
    median: peerMedian(values)?.value ?? null,
    n: values.length,
    judgement: judgements(entry, cells, peers).get(code) ?? 'not_judged',
    series: series.map((one) => ({ year: one.year, ...cellView(one.cell) })),
  };
  return { row, years: series };
}

/** The plain values of the peers on the basis of the township itself. */
function peerValues(
  entry: Indicator,
  cells: readonly PeerCell[],
  mine: PeerCell,
  peers: PeerGroup,
): number[] {
  const { kind } = mine.of.township;
  const group = peers === 'kind' ? cells.filter(({ of }) => of.township.kind === kind) : cells;
  return plainValues(entry, group, basisOf(entry, mine.cell));
}

function basisOf(entry: Indicator, cell: AnsweredCell): 'accepted' | 'stated' {
  return successBasisOf(entry, cell) === 'stated' ? 'stated' : 'accepted';
}

function itemsOf({ year, reportId }: ComparedYear, items: readonly ThemedItem[]): ProfileItem[] {
  if (reportId === null) return [];
  return items.map(({ theme, text }) => ({ year, theme, text, report_id: reportId }));
}
