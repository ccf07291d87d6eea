import { type IndicatorId, observedPartsOf, type ValueFlag } from '@xiangjian/indicators';
import type { ComparedYear, SeriesNote } from './compared-year.ts';

/**
 * The changes of definition after which an indicator is not comparable, oldest first: its own, those of the figures it is
 * computed from, and those of all indicators. A note that says "comparable" is none.
 */
export function definitionChanges(id: IndicatorId, notes: readonly SeriesNote[]): SeriesNote[] {
  if (notes.length === 0) return [];
  // Completeness asks whether figures stand in a report, not what they count.
  const parts = id === 'reporting_completeness' ? [] : observedPartsOf(id);
  const concerned = new Set<string>([id, ...parts]);
  return notes
    .filter(({ comparability }) => comparability !== 'same')
    .filter(({ indicator }) => indicator === null || concerned.has(indicator))
    .sort((a, b) => a.from - b.from || a.id - b.id);
}

/** The definition that holds for a township in a year, as a name by which two are told apart; '' before any change. */
export function definitionIn(
  id: IndicatorId,
  { notes, year }: Pick<ComparedYear, 'notes' | 'year'>,
): string {
  return definitionChanges(id, notes)
    .filter(({ from }) => from <= year)
    .map((note) => note.id)
    .join(' ');
}

/** Whether the definition that holds in a year held in an earlier one too. */
export function isSameDefinition(
  id: IndicatorId,
  { notes, year }: Pick<ComparedYear, 'notes' | 'year'>,
  earlier: number,
): boolean {
  return definitionChanges(id, notes).every(({ from }) => from <= earlier || from > year);
}

/** What a value of an indicator is flagged with for its year; undefined where its definition never changed. */
export function definitionFlag(
  id: IndicatorId,
  { notes, year }: Pick<ComparedYear, 'notes' | 'year'>,
): ValueFlag | undefined {
  const changes = definitionChanges(id, notes);
  if (changes.some(({ from }) => from === year)) return 'break';
  return changes.some(({ from }) => from > year) ? 'definition_differs' : undefined;
}

/** Why a value of a new definition stands apart from those before, in Chinese. */
export function definitionReason({ from, comparability, text }: SeriesNote): string {
  const how = comparability === 'scaled' ? '换算前不可比' : '前后不可比';
  return `${from}年起口径变化（${text}），${how}`;
}
