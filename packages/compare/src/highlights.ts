import { type AnsweredCell, indicatorById, isIndicatorId } from '@xiangjian/indicators';
import type { Judgement } from './answers/cell.ts';
import type {
  ProfileChange,
  ProfileHighlights,
  ProfileRow,
  ProfileStanding,
} from './answers/profile.ts';
import { changeInterval } from './change-interval.ts';
import type { ComparedEvent, ComparedYear } from './compared-year.ts';
import { seriesBreaks } from './series-breaks.ts';

/** How many entries each of the three lists has at most. */
const longest = 5;

/** Below this many ranked townships nobody is said to be in front. */
const smallestGroup = 5;

/** A row of a profile with the cells behind its years. */
export interface RowWithCells {
  readonly row: ProfileRow;
  readonly years: readonly { readonly year: number; readonly cell: AnsweredCell }[];
}

/**
 * What to look at first in a profile: where the township stands in front, where behind, what has changed. In front is
 * what is judged better, or what lies in the best third of its group with its whole rank interval, chance included;
 * behind is the mirror of it. A change counts only where it goes beyond chance at 95 %. Volume is never in front or behind.
 */
export function highlightsOf(
  rows: readonly RowWithCells[],
  of: {
    /** The township in the year that is looked at. */
    readonly current: Pick<ComparedYear, 'township' | 'notes' | 'year'>;
    readonly events: readonly ComparedEvent[];
  },
): ProfileHighlights {
  const judgedRows = rows
    .map(({ row }) => row)
    .filter(({ indicator }) => indicator.polarity !== 'none');
  return {
    ahead: strongestFirst(judgedRows.flatMap((row) => standingOf(row, 'ahead') ?? [])),
    behind: strongestFirst(judgedRows.flatMap((row) => standingOf(row, 'behind') ?? [])),
    changed: rows
      .flatMap((one) => changeOf(one, of) ?? [])
      .sort((a, b) => Number(b.level) - Number(a.level))
      .slice(0, longest),
  };
}

interface WeighedStanding extends ProfileStanding {
  /** Share of the group between the township and its end of the ranking, by the less favourable rank. */
  readonly distance: number;
}

function standingOf(row: ProfileRow, side: 'ahead' | 'behind'): WeighedStanding | null {
  const level = levelOf(row.judgement, side === 'ahead' ? 'better' : 'worse');
  const { rank_low: low, rank_high: high, rank_group_size: size } = row;
  // A rank whose interval knows of wording alone says nothing of chance.
  const knowsChance = row.chance_lower !== null;
  const isRanked =
    knowsChance && low !== null && high !== null && size !== null && size >= smallestGroup;
  const distance = isRanked ? (side === 'ahead' ? high - 1 : size - low) / size : 1;
  if (level === null && distance >= 1 / 3) return null;
  return { indicator: row.indicator.id, level, distance };
}

function levelOf(judgement: Judgement, side: 'better' | 'worse'): ProfileStanding['level'] {
  if (judgement === `${side}_998`) return '99.8';
  return judgement === `${side}_95` ? '95' : null;
}

function strongestFirst(found: readonly WeighedStanding[]): ProfileStanding[] {
  return [...found]
    .sort((a, b) => Number(b.level ?? 0) - Number(a.level ?? 0) || a.distance - b.distance)
    .slice(0, longest)
    .map(({ indicator, level }) => ({ indicator, level }));
}

function changeOf(
  { row, years }: RowWithCells,
  { current, events }: Parameters<typeof highlightsOf>[1],
): ProfileChange | null {
  const { id } = row.indicator;
  if (!isIndicatorId(id)) return null;
  const entry = indicatorById(id);
  const pair = years.filter(({ year }) => year === current.year || year === current.year - 1);
  const [before, now] = pair;
  if (before === undefined || now === undefined) return null;
  if (before.cell.lower === null || now.cell.lower === null) return null;
  if (seriesBreaks(entry, current, pair, events)[1] !== null) return null;
  const { chance } = changeInterval(entry, before.cell, now.cell);
  if (chance !== 'beyond_998' && chance !== 'beyond_95') return null;
  return {
    indicator: id,
    level: chance === 'beyond_998' ? '99.8' : '95',
    direction: now.cell.lower > before.cell.lower ? 'up' : 'down',
  };
}
