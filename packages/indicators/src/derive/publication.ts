import { emptyCell } from '../cell.ts';
import { exactQuantity } from '../quantity.ts';
import { type AnsweredCell, cellWith, plain } from './answered-cell.ts';
import { silenceOf } from './silence.ts';
import { type Deadline, ruleDeadlines, type TownshipYear } from './township-year.ts';

const millisecondsPerDay = 86_400_000;

/** Whole days from 1 January of the year after the report year to publication; 21 March 2024 for 2023 → 80. */
export function daysToPublication(from: TownshipYear): AnsweredCell {
  if (from.publishedOn === null) return unpublished(from);
  const opened = Date.UTC(from.year + 1, 0, 1);
  const days = Math.round((Date.parse(from.publishedOn) - opened) / millisecondsPerDay);
  return cellWith(exactQuantity(days));
}

/** 1 when published before the deadline, 0 when after it. The document's own date never decides. */
export function publishedOnTime(from: TownshipYear): AnsweredCell {
  if (from.publishedOn === null) return unpublished(from);
  const { publish } = from.deadlines ?? ruleDeadlines;
  return cellWith(exactQuantity(isInTime(from.publishedOn, from.year, publish) ? 1 : 0));
}

/** Whether an ISO date keeps the deadline of a report year. */
export function isInTime(publishedOn: string, reportYear: number, deadline: Deadline): boolean {
  const due = `${reportYear + 1}-${deadline.monthDay}`;
  return deadline.inclusive ? publishedOn <= due : publishedOn < due;
}

function unpublished(from: TownshipYear): AnsweredCell {
  return plain(emptyCell(silenceOf(from)));
}
