import {
  answerCell,
  type Deadlines,
  isInTime,
  ruleDeadlines,
  type TownshipYear,
} from '@xiangjian/indicators';
import type { Publication, PublicationState } from './answers/overview.ts';
import type { ComparedYear } from './compared-year.ts';

const millisecondsPerDay = 86_400_000;

/** Where a report stands against the publication deadline. */
export function publicationState(of: TownshipYear): PublicationState {
  if (!of.hasReport) return of.areReportsKept === false ? 'not_kept' : 'missing';
  if (of.publishedOn === null) return 'undated';
  return isInTime(of.publishedOn, of.year, deadlinesFor(of).publish) ? 'on_time' : 'late';
}

/** The two deadlines of a report year as ISO dates: reported to the level above, published; both before that day. */
export function deadlinesOf(
  year: number,
  { submit, publish }: Deadlines,
): { submit: string; publish: string } {
  return {
    submit: `${year + 1}-${submit.monthDay}`,
    publish: `${year + 1}-${publish.monthDay}`,
  };
}

/** The dates by which a report is judged: those the committee has set, or those of the rule. */
function deadlinesFor(of: TownshipYear): Deadlines {
  return of.deadlines ?? ruleDeadlines;
}

/** One line of the publication board. */
export function publicationOf(of: ComparedYear): Publication {
  return {
    township: of.township,
    state: publicationState(of),
    report_id: of.reportId,
    published_on: of.publishedOn,
    days_late: daysLate(of),
    parts: of.parts,
    core_reported: answerCell('reporting_completeness', of).numerator?.value ?? null,
  };
}

/** Days after the last day in time, so that the first late day is 1; null unless late. */
export function daysLate(of: TownshipYear): number | null {
  if (of.publishedOn === null || publicationState(of) !== 'late') return null;
  const { publish } = deadlinesFor(of);
  const due = Date.parse(`${of.year + 1}-${publish.monthDay}`);
  const passed = Math.round((Date.parse(of.publishedOn) - due) / millisecondsPerDay);
  return publish.inclusive ? passed : passed + 1;
}
