import { type PeriodClues, periodEndOf } from './period-end.ts';
import { periodSpanOf } from './period-span.ts';

/** The days between which the figures of a report lie, each null where it is that of the calendar year. */
export interface ReportPeriod {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

/** The period of a report: a span that it gives itself, else the calendar year or the part of it that it says has passed. */
export function reportPeriodOf(clues: PeriodClues): ReportPeriod {
  const { title, opening, reportYear } = clues;
  const sentences = [`报告${title}`, ...opening.paragraph.split(/[。\n]/)];
  const span = reportYear === null ? null : periodSpanOf(sentences, reportYear);
  if (span === null) return { periodStart: null, periodEnd: periodEndOf(clues) };
  return {
    periodStart: span.start,
    periodEnd: span.end === `${reportYear}-12-31` ? null : span.end,
  };
}
