import type { Span } from '@xiangjian/indicators';
import type { CandidateForm } from './candidate.ts';

/** A way in which a rule reads a number, before it is known whether its other words allow it. */
export interface Found {
  readonly form: CandidateForm;
  readonly evidence: Span;
  /** The words of the rule as they stand in the text. */
  readonly noun: string;
  readonly strength: number;
  readonly gap: number;
  readonly shared: boolean;
  readonly weak?: boolean;
  /** The words that belong to the number and its noun, where they are not simply those around the number. */
  readonly words?: string;
}
