import { type AnsweredCell, type Indicator, successRateBasisLabels } from '@xiangjian/indicators';
import type { ComparedEvent, ComparedTownship, ComparedYear } from './compared-year.ts';
import { definitionChanges, definitionReason } from './definitions.ts';
import { successBasisOf } from './rank-group.ts';

/** One year of a series before it is drawn. */
export interface YearCell {
  readonly year: number;
  readonly cell: AnsweredCell;
}

/**
 * Why each point is not comparable with the one before it, or null. A merge or split breaks a series, a rename or an
 * upgrade does not; a declared change of definition breaks it, and a success rate breaks where its basis changes.
 */
export function seriesBreaks(
  entry: Indicator,
  { township, notes }: Pick<ComparedYear, 'township' | 'notes'>,
  points: readonly YearCell[],
  events: readonly ComparedEvent[],
): (string | null)[] {
  const changes = definitionChanges(entry.id, notes);
  return points.map((point, index) => {
    const earlier = points.slice(0, index);
    const reasons = [
      ...eventsBetween(township, earlier.at(-1), point, events).map(eventReason),
      ...changes
        .filter((change) => isBetween(change.from, earlier.at(-1), point))
        .map(definitionReason),
      ...basisReason(entry, earlier, point),
    ];
    return reasons.length === 0 ? null : reasons.join('；');
  });
}

function isBetween(year: number, previous: YearCell | undefined, point: YearCell): boolean {
  return previous !== undefined && previous.year < year && year <= point.year;
}

function eventsBetween(
  { code }: ComparedTownship,
  previous: YearCell | undefined,
  point: YearCell,
  events: readonly ComparedEvent[],
): ComparedEvent[] {
  return events.filter(({ kind, date, from, to }) => {
    const concerns = [...from, ...to].some((unit) => unit.code === code);
    const breaks = kind === 'merge' || kind === 'split';
    return breaks && concerns && isBetween(Number(date.slice(0, 4)), previous, point);
  });
}

function eventReason({ kind, date, from, to }: ComparedEvent): string {
  const names = (units: ComparedEvent['from']) => units.map(({ name }) => name).join('、');
  const word = kind === 'merge' ? '合并' : '拆分';
  return `${date.slice(0, 4)}年区划${word}（${names(from)} → ${names(to)}），前后不可比`;
}

function basisReason(entry: Indicator, earlier: readonly YearCell[], { cell }: YearCell): string[] {
  const now = successBasisOf(entry, cell);
  const before = earlier.flatMap((one) => successBasisOf(entry, one.cell) ?? []).at(-1);
  if (now === null || before === undefined || now === before) return [];
  const label = (basis: typeof now) => successRateBasisLabels[basis].zh;
  return [`口径由“${label(before)}”变为“${label(now)}”`];
}
