import { type AnsweredCell, type Indicator, successRateBasisLabels } from '@xiangjian/indicators';
import type { ComparedEvent, ComparedTownship } from './compared-year.ts';
import { successBasisOf } from './rank-group.ts';

/** One year of a series before it is drawn. */
export interface YearCell {
  readonly year: number;
  readonly cell: AnsweredCell;
}

/**
 * Why each point is not comparable with the one before it, or null. A merge or split breaks a series, a rename or an
 * upgrade does not; a success rate breaks where its basis changes.
 */
export function seriesBreaks(
  entry: Indicator,
  township: ComparedTownship,
  points: readonly YearCell[],
  events: readonly ComparedEvent[],
): (string | null)[] {
  return points.map((point, index) => {
    const earlier = points.slice(0, index);
    const reasons = [
      ...eventsBetween(township, earlier.at(-1), point, events).map(eventReason),
      ...basisReason(entry, earlier, point),
    ];
    return reasons.length === 0 ? null : reasons.join('；');
  });
}

function eventsBetween(
  { code }: ComparedTownship,
  previous: YearCell | undefined,
  { year }: YearCell,
  events: readonly ComparedEvent[],
): ComparedEvent[] {
  if (previous === undefined) return [];
  return events.filter(({ kind, date, from, to }) => {
    const happened = Number(date.slice(0, 4));
    const concerns = [...from, ...to].some((unit) => unit.code === code);
    const breaks = kind === 'merge' || kind === 'split';
    return breaks && concerns && previous.year < happened && happened <= year;
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
