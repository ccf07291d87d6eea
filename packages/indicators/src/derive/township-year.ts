import type { ObservedIndicatorId } from '../catalogue/catalogue.ts';
import type { Cell } from '../cell.ts';

/** What is known of one township in one year: the input of every derived indicator. */
export interface TownshipYear {
  readonly year: number;
  /** False when no report of that year is known. */
  readonly hasReport: boolean;
  /** False where this store keeps no reports of the place at all: nothing is said of what it published. Left out: it does. */
  readonly areReportsKept?: false;
  /** ISO date of publication on the web, null when the page does not say. */
  readonly publishedOn: string | null;
  /** The dates by which the report is judged; left out: those of the rule. */
  readonly deadlines?: Deadlines;
  /** The stored cell of an indicator; `not_mentioned` or `report_missing` where nothing is stored. */
  readonly cellOf: (id: ObservedIndicatorId) => Cell;
}

/** The publication rule: month and day in the year after the report year; `inclusive` when the day itself is in time. */
export interface Deadline {
  readonly monthDay: string;
  readonly inclusive: boolean;
}

/**
 * Published before 1 April of the following year.
 * Source: 《法治政府建设与责任落实督察工作规定》(2019); whether the day itself counts is a setting.
 */
const publishDeadline: Deadline = { monthDay: '04-01', inclusive: false };

/** Reported to the level above before 1 March of the following year. Source: the same rule. */
const submitDeadline: Deadline = { monthDay: '03-01', inclusive: false };

/** The two dates by which a report is judged late. */
export interface Deadlines {
  readonly submit: Deadline;
  readonly publish: Deadline;
}

/** The dates of the rule; a committee may have set others. */
export const ruleDeadlines: Deadlines = { submit: submitDeadline, publish: publishDeadline };
