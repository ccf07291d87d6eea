import {
  type Cell,
  everyObservedIndicator,
  type Indicator,
  type ObservedIndicatorId,
  type TownshipYear,
} from '@xiangjian/indicators';
import type { ComparedYear } from './compared-year.ts';
import { isSameDefinition } from './definitions.ts';
import { jumpBetween } from './jump.ts';
import { jumpSentence, unitSlipSentence } from './sentences/own-past.ts';
import type { Sentence } from './sentences/words.ts';
import { unitSlipOf } from './unit-slip.ts';

type OwnYear = Pick<TownshipYear, 'year' | 'cellOf'> & Pick<ComparedYear, 'notes'>;

/** A figure that stands far off the township's own earlier years, worded as a question. */
export interface OwnPastQuestion extends Sentence {
  readonly name: 'own_past_jump' | 'own_past_unit';
  /** `ask`: a unit has likely slipped. `note`: a large change, for which there may be a good reason. */
  readonly severity: 'ask' | 'note';
  readonly indicator: ObservedIndicatorId;
}

/** How many earlier years a figure is held against for its unit. */
export const yearsOfOwnPast = 3;

/**
 * The figures of one year against the township's own past, in the order of the catalogue: a slipped unit against the
 * median of up to three years before (any count or money), else a surely more than threefold change from the year before
 * (core ones). Rates are left out: their range is their check. Other years among `earlier` are not looked at, nor those of
 * another definition.
 */
export function ownPastQuestions(of: OwnYear, earlier: readonly OwnYear[]): OwnPastQuestion[] {
  const past = earlier.filter(({ year }) => year < of.year && year >= of.year - yearsOfOwnPast);
  return everyObservedIndicator()
    .filter(({ kind }) => kind !== 'rate')
    .flatMap((entry) => {
      const now = of.cellOf(entry.id);
      // Most figures are not stated: their earlier years need not be looked at.
      if (now.lower === null) return [];
      const alike = past.filter(({ year }) => isSameDefinition(entry.id, of, year));
      return (
        unitQuestion(entry, of.year, now, alike) ?? jumpQuestion(entry, of.year, now, alike) ?? []
      );
    });
}

type ObservedEntry = ReturnType<typeof everyObservedIndicator>[number];

function unitQuestion(
  entry: ObservedEntry,
  year: number,
  now: Cell,
  past: readonly OwnYear[],
): OwnPastQuestion | null {
  const slip = unitSlipOf(
    now,
    past.map((one) => one.cellOf(entry.id)),
  );
  if (slip === null) return null;
  const sentence = unitSlipSentence(entry, year, now, slip);
  return { name: 'own_past_unit', severity: 'ask', indicator: entry.id, ...sentence };
}

function jumpQuestion(
  entry: ObservedEntry,
  year: number,
  now: Cell,
  past: readonly OwnYear[],
): OwnPastQuestion | null {
  const before = past.find((one) => one.year === year - 1);
  if (before === undefined || !isCore(entry)) return null;
  const then = before.cellOf(entry.id);
  const jump = jumpBetween(then, now);
  if (jump === null) return null;
  const sentence = jumpSentence(entry, year, { then, now, jump });
  return { name: 'own_past_jump', severity: 'note', indicator: entry.id, ...sentence };
}

function isCore({ tier }: Indicator): boolean {
  return tier === 'core';
}
