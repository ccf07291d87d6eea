import type { ObservedIndicatorId, Quantity, ReportCheck } from '@xiangjian/indicators';
import type { CheckedReport } from './checked-report.ts';

/** What every row of the list of checks has. A question is worded for a person to look, never as a verdict. */
interface CheckRow {
  readonly name: string;
  /** `ask`: the figures cannot all be right. `note`: there may be a good reason. */
  readonly severity: ReportCheck['severity'];
  /** What is odd; words in braces are filled in. The request to verify is added to it. */
  readonly zh: string;
  readonly en: string;
}

/** A relation between the headline figures of one report, over their bounds. */
export interface FigureCheck extends CheckRow {
  /** Whose figures are held against each other; a report that does not state all of them is not asked. */
  readonly indicators: readonly ObservedIndicatorId[];
  /** Whether the figures, in the order of `indicators`, surely contradict each other, whatever their wording leaves open. */
  readonly fails: (...figures: Quantity[]) => boolean;
  /** What the figures should give, for `{shown}` in the question. */
  readonly shown?: (...figures: Quantity[]) => string;
}

/** A relation between figures and what else stands in the report: other figures, zeros in words, tables, dates. */
export interface TextCheck extends CheckRow {
  readonly find: (report: CheckedReport) => readonly Found[];
}

/** One place where a text check has something to ask, with the words for the braces of its question. */
export interface Found {
  readonly indicators: readonly ObservedIndicatorId[];
  readonly words: Readonly<Record<string, string | number>>;
}
