import { withoutNoise } from '@xiangjian/indicators';
import type { ComparedTownship } from '../compared-year.ts';
import { cellView } from '../peer-cell.ts';
import type {
  CompositeRow,
  CompositeRowChapter,
  CompositeRowItem,
  NotScoredReason,
} from './answer.ts';
import type { Board } from './board.ts';
import { gradeOf } from './grade.ts';
import { isSetAside, type MeasuredItem } from './measure.ts';
import type { MeasuredTownship } from './measured-township.ts';
import type { RunResult } from './run-index.ts';
import { itemsOfKind, type ScoredItem, type ScoringScheme } from './scheme.ts';
import type { RankSpread } from './uncertainty.ts';
import type { Column } from './values.ts';
import { vetoesOf } from './veto.ts';

/** What every row of a group rests on. */
export interface RowContext {
  readonly scheme: ScoringScheme;
  readonly board: Pick<Board, 'items' | 'chapterWeights'>;
  readonly label: string;
  /** How many are ranked among each other. */
  readonly size: number;
  /** Aliases by code while names are hidden. */
  readonly aliases: ReadonlyMap<string, string> | null;
}

/** A scored township in the results of its group. */
export interface ScoredPlace {
  readonly place: number;
  readonly result: RunResult;
  readonly ranks: { readonly rank: number; readonly tied: number };
  readonly spread: RankSpread | null;
}

/** The row of a township; `scored` is null where it has too few items, or no report. */
export function compositeRow(
  context: RowContext,
  township: MeasuredTownship,
  scored: ScoredPlace | null,
): CompositeRow {
  const { scheme, label, size } = context;
  const vetoes = vetoesOf(itemsOfKind(scheme, 'veto'), township.of);
  const index = scored === null ? null : endsAt(scored.result.index, scored.place);
  return {
    ...nameOf(context, township),
    index: index === null ? null : withoutNoise(index.point),
    index_lower: index === null ? null : finite(index.low),
    index_upper: index === null ? null : finite(index.high),
    ...rankOf(scored),
    rank_group: label,
    rank_group_size: size,
    ...(index === null ? { band: null, band_open: false } : gradeOf(scheme.bands, index, vetoes)),
    bonus: index === null ? null : withoutNoise(township.bonus.point),
    vetoes,
    not_scored: whyNot(township, scored),
    chapters: chaptersOf(context, township, scored),
    items: context.aliases === null ? itemsOf(context, township, scored) : [],
  };
}

/** By what a row is named: the code of its township, or its alias while names are hidden. */
export function keyOf(
  aliases: ReadonlyMap<string, string> | null,
  { code }: ComparedTownship,
): string {
  const key = aliases === null ? code : aliases.get(code);
  if (key === undefined) throw new RangeError('a township has no alias');
  return key;
}

function nameOf({ aliases }: RowContext, { of }: MeasuredTownship) {
  const key = keyOf(aliases, of.township);
  return aliases === null
    ? { key, township: of.township, alias: null }
    : { key, township: null, alias: key };
}

function rankOf(scored: ScoredPlace | null) {
  if (scored === null || scored.spread === null) {
    return { rank: null, rank_low: null, rank_high: null, rank_median: null, tied: null };
  }
  const { rank, tied } = scored.ranks;
  const { low, high, median } = scored.spread;
  return {
    rank,
    rank_low: low,
    rank_high: high,
    rank_median: median,
    tied,
  };
}

function whyNot({ of }: MeasuredTownship, scored: ScoredPlace | null): NotScoredReason | null {
  if (!of.hasReport) return 'no_report';
  if (scored === null) return 'too_few_items';
  return scored.spread === null ? 'alone_in_group' : null;
}

function chaptersOf(
  { scheme }: RowContext,
  { availability }: MeasuredTownship,
  scored: ScoredPlace | null,
): CompositeRowChapter[] {
  return scheme.chapters.map(({ id }, chapter) => ({
    chapter: id,
    score: scored === null ? null : pointAt(scored.result.chapters[chapter], scored.place),
    available: availability[chapter]?.available ?? 0,
    items: availability[chapter]?.items ?? 0,
  }));
}

function itemsOf(
  { board }: RowContext,
  { measured }: MeasuredTownship,
  scored: ScoredPlace | null,
): CompositeRowItem[] {
  const counts = board.items.map(
    ({ item }, index) => stateOf(item, measured[index]) !== 'left_out',
  );
  return board.items.map(({ item, chapter, weight }, index) => {
    const own = measured[index];
    const present = board.items.reduce(
      (sum, other, place) => sum + (other.chapter === chapter && counts[place] ? other.weight : 0),
      0,
    );
    const counted = scored !== null && counts[index] === true;
    return {
      item: item.id,
      state: stateOf(item, own),
      reason: own?.reason ?? null,
      score: scored === null ? null : pointAt(scored.result.items[index], scored.place),
      weight: counted ? withoutNoise(((board.chapterWeights[chapter] ?? 0) * weight) / present) : 0,
      cell: own?.cell == null ? null : cellView(own.cell),
    };
  });
}

function stateOf(item: ScoredItem, own: MeasuredItem | undefined): CompositeRowItem['state'] {
  if (own?.measure != null) return 'scored';
  return item.missing === 'no_mark' && !isSetAside(own) ? 'no_mark' : 'left_out';
}

function endsAt({ low, point, high }: Column, place: number) {
  return {
    low: low[place] ?? Number.NaN,
    point: point[place] ?? Number.NaN,
    high: high[place] ?? Number.NaN,
  };
}

function pointAt(column: Column | undefined, place: number): number | null {
  return finite(column?.point[place] ?? Number.NaN);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? withoutNoise(value) : null;
}
