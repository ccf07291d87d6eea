import type { ComparedArea, ComparedTownship, ReportParts } from '../compared-year.ts';
import type { IndicatorSummary } from './indicator.ts';

/** `undated`: a report is stored, but the page does not say when it was published. */
export type PublicationState = 'on_time' | 'late' | 'missing' | 'undated' | 'not_kept';

export interface PreviousFigure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly k: number;
}

/** A sum, pooled rate or median of the area, over k townships that state it, of n. */
export interface KeyFigure extends PreviousFigure {
  readonly indicator: IndicatorSummary;
  readonly n: number;
  readonly how: 'sum' | 'pooled' | 'median';
  readonly previous: PreviousFigure | null;
  /** Over the townships that state a plain number in both years. */
  readonly same_townships_change: { readonly difference: number; readonly k: number } | null;
}

export interface Publication {
  readonly township: ComparedTownship;
  readonly state: PublicationState;
  readonly report_id: number | null;
  readonly published_on: string | null;
  /** Days after the last day in time; null unless late. */
  readonly days_late: number | null;
  readonly parts: ReportParts | null;
  /** How many core indicators the report states with a number. */
  readonly core_reported: number | null;
}

export type LookAtKind =
  | 'missing_report'
  | 'late_report'
  | 'check'
  | 'differs_from_peers'
  | 'jump'
  | 'repeated_problem';

/** Something a person should look at, with the sentence that says why. */
export interface LookAt {
  readonly kind: LookAtKind;
  readonly township: ComparedTownship;
  readonly indicator: string | null;
  readonly text_zh: string;
  readonly text_en: string;
  readonly report_id: number | null;
}

export interface PublicationCounts {
  readonly townships: number;
  readonly on_time: number;
  readonly late: number;
  readonly missing: number;
  readonly undated: number;
  /** Of whose county no report is kept here: nothing is said of what they published. */
  readonly not_kept: number;
}

export interface Overview {
  readonly area: ComparedArea;
  readonly year: number;
  readonly years: number[];
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly detail_zh: string;
  readonly detail_en: string;
  /** ISO dates before which the report is due. */
  readonly deadlines: { readonly submit: string; readonly publish: string };
  readonly counts: PublicationCounts;
  readonly key_figures: KeyFigure[];
  readonly publications: Publication[];
  /** The first twelve, or all where all are asked for. */
  readonly look_at: LookAt[];
  readonly look_at_total: number;
}
