import type { ObservedIndicatorId } from './catalogue/catalogue.ts';
import type { Evidence, Span } from './evidence.ts';
import type { Observation } from './observation.ts';
import type { OwnIndicatorId } from './own/own-indicator.ts';
import type { Theme } from './report.ts';

/** A part of a report: its code, its heading and where it stands. */
export interface ReportSection extends Span {
  readonly code: string;
  readonly heading: string;
}

/** A number of the text that fills no cell, and the code of the reason. */
export interface UntakenNumber extends Span {
  readonly text: string;
  readonly reason: string;
}

/** An indicator that the text speaks of without a number. */
export interface UnnumberedMention {
  readonly indicator: ObservedIndicatorId;
  readonly status: 'mentioned_without_number' | 'placeholder';
  readonly evidence: Evidence | null;
}

/** A relation between figures that should hold and does not, worded as a question. */
export interface ReportCheck {
  readonly name: string;
  readonly severity: 'ask' | 'note';
  readonly messageZh: string;
  readonly messageEn: string;
  readonly indicators: readonly string[];
}

/** A problem or a plan of a report; `theme` is null where no theme fits. */
export interface ThemedItem {
  readonly theme: Theme | null;
  readonly also: readonly Theme[];
  readonly evidence: Evidence;
}

/** What one version of the rules read in a report: everything that is recorded. */
export interface ReportReading {
  readonly ruleSet: string;
  /** The district's own indicators that were looked for: of them alone silence means that the report does not mention them. */
  readonly soughtOwn: readonly OwnIndicatorId[];
  readonly observations: readonly Observation[];
  readonly unnumbered: readonly UnnumberedMention[];
  readonly untaken: readonly UntakenNumber[];
  readonly checks: readonly ReportCheck[];
  readonly problems: readonly ThemedItem[];
  readonly plans: readonly ThemedItem[];
  readonly sections: readonly ReportSection[];
  readonly warnings: readonly string[];
}
