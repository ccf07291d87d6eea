import type { Evidence, Observation, ObservedIndicatorId, Quantity } from '@xiangjian/indicators';
import { quoteOf } from '../figures/source.ts';
import type { Candidate } from '../parsers/candidate.ts';
import type { SecondReaderGround } from './ground.ts';

/** How a second reader's figure stands to that of the rules: the same, one that the rules do not have, another one. */
type Agreement = 'agrees' | 'only_second_reader' | 'differs';

/** A figure that a second reader points at. It is shown to a person and fills no cell. */
export interface Proposal {
  readonly indicator: ObservedIndicatorId;
  /** Read by our own scanner where the quote stands, never taken from the reply. */
  readonly quantity: Quantity;
  /** The number as written, without its unit. */
  readonly printed: string;
  readonly unit: string;
  readonly evidence: Evidence;
  readonly agreement: Agreement;
  /** The confidence that the rules' figure has with a second reader behind it; null where they do not agree. */
  readonly confidence: number | null;
  /** The indicator to which the rules gave this very number; null where that is the same one, or none. */
  readonly takenFor: ObservedIndicatorId | null;
}

/** The proposal that a candidate makes, set against the figures of the rules. */
export function proposalOf(
  candidate: Candidate & { readonly quantity: Quantity },
  quote: { readonly start: number; readonly end: number },
  { source, headlines }: SecondReaderGround,
): Proposal {
  const { indicator, quantity, printed, unit } = candidate;
  const ours = headlines.find((one) => one.indicator === indicator) ?? null;
  const agreement = agreementOf(quantity, ours);
  const number = source.view.toRaw(candidate.evidence);
  const taken = headlines.find(
    ({ evidence }) => evidence.start <= number.start && number.end <= evidence.end,
  );
  return {
    indicator,
    quantity,
    printed,
    unit,
    evidence: quoteOf(source, quote),
    agreement,
    confidence: agreement === 'agrees' && ours !== null ? supported(ours.confidence) : null,
    takenFor: taken === undefined || taken.indicator === indicator ? null : taken.indicator,
  };
}

function agreementOf(quantity: Quantity, ours: Observation | null): Agreement {
  if (ours === null) return 'only_second_reader';
  const isSame =
    ours.value === quantity.value && ours.lower === quantity.lower && ours.upper === quantity.upper;
  return isSame ? 'agrees' : 'differs';
}

/**
 * Half of what was missing to 1. A convention until labelled reports tell what agreement is worth:
 * docs/decisions/0008-second-reader.md.
 */
function supported(confidence: number): number {
  return Math.round((1 - (1 - confidence) / 2) * 1000) / 1000;
}
