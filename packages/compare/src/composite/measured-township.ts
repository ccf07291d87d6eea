import type { ComparedYear } from '../compared-year.ts';
import { answersOf, townshipsOf } from '../peer-cell.ts';
import { availabilityOf, type ChapterAvailability, hasEnoughItems } from './availability.ts';
import type { Board, BoardTownship } from './board.ts';
import { bonusOf } from './bonus.ts';
import { measureItem } from './measure.ts';
import { itemsOfKind, type ScoredItem, type ScoringScheme } from './scheme.ts';

/** A township with all it brings, scored or not. */
export interface MeasuredTownship extends BoardTownship {
  readonly availability: readonly ChapterAvailability[];
  readonly isScored: boolean;
}

/** Every township of a year measured by every weighted item, in code order whatever the order of the input. */
export function measureTownships(
  scheme: ScoringScheme,
  { items, chapterWeights }: Pick<Board, 'items' | 'chapterWeights'>,
  townshipYears: readonly ComparedYear[],
  year: number,
): MeasuredTownship[] {
  const past = new Map(townshipsOf(townshipYears, year - 1).map((one) => [one.township.code, one]));
  const bonuses = itemsOfKind(scheme, 'bonus');
  const apart = items.map(({ item }) => ofOtherDefinition(item, townshipYears, year));
  return townshipsOf(townshipYears, year).map((of) => {
    const { code } = of.township;
    const measured = items.map(({ item }, at) =>
      measureItem(item, of, past.get(code), apart[at]?.has(code) === true),
    );
    const availability = availabilityOf(items, chapterWeights.length, measured);
    return {
      of,
      measured,
      bonus: bonusOf(bonuses, of),
      availability,
      isScored: of.hasReport && hasEnoughItems(availability),
    };
  });
}

/**
 * The codes of townships whose number for an item rests on another definition than most of the others have: it says nothing beside
 * theirs. Growth sets a township beside its own past, and marks are given by hand: neither is concerned.
 */
function ofOtherDefinition(
  item: ScoredItem,
  townshipYears: readonly ComparedYear[],
  year: number,
): ReadonlySet<string> {
  if (item.kind === 'manual_mark' || item.kind === 'growth') return new Set();
  const answers = answersOf(item.indicator, townshipYears, year);
  const apart = answers.filter(({ cell }) => cell.isOfOtherDefinition === true);
  return new Set(apart.map(({ of }) => of.township.code));
}

/** Townships by label of their group: one for all, or one for each kind, in the order of their first member. */
export function townshipGroups(
  townships: readonly MeasuredTownship[],
  labelOf: (township: MeasuredTownship) => string,
): [string, MeasuredTownship[]][] {
  const groups = new Map<string, MeasuredTownship[]>();
  for (const township of townships) {
    groups.set(labelOf(township), [...(groups.get(labelOf(township)) ?? []), township]);
  }
  return [...groups];
}
