import type { ObservedIndicatorId, Quantity, Span } from '@xiangjian/indicators';
import type { Circumstances } from '../reading/circumstances.ts';
import type { PlacedMention } from '../reading/reading.ts';

/** How a candidate came about; later parsers give way to earlier ones on the same number. */
export type CandidateForm =
  | 'before'
  | 'after'
  | 'around'
  | 'list'
  | 'total'
  | 'zero'
  | 'row'
  | 'sum'
  | 'gist';

/** A number that may be a figure of an indicator. Offsets are those of the view. */
export interface Candidate<Id extends string = ObservedIndicatorId> {
  readonly indicator: Id;
  readonly rule: string;
  readonly form: CandidateForm;
  /** The number it rests on; null where words say zero or a table cell holds it. */
  readonly placed: PlacedMention | null;
  readonly status: 'reported' | 'reported_zero' | 'placeholder' | 'mentioned_without_number';
  readonly quantity: Quantity | null;
  readonly printed: string;
  readonly unit: string;
  readonly evidence: Span;
  readonly circumstances: Circumstances;
  /** The words of the rule as they stand in the view; several with + between them. */
  readonly noun: string;
  /** Characters of the noun that was matched: the longer, the surer. */
  readonly strength: number;
  /** Characters between noun and number. */
  readonly gap: number;
  /** May stand beside another indicator on the same number. */
  readonly shared: boolean;
  /** The number's own words, from the mark or number before it to the mark behind it. */
  readonly words: string;
  /** Found by a wording that counts only where no surer one is found. */
  readonly weak: boolean;
}
