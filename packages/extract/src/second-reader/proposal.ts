import type {
  Evidence,
  Observation,
  ObservedIndicatorId,
  Quantity,
  Span,
} from '@xiangjian/indicators';
import { quoteOf } from '../figures/source.ts';
import type { Candidate } from '../parsers/candidate.ts';
import { ruleOf } from '../rules/index.ts';
import type { SecondReaderGround } from './ground.ts';

/**
 * How a second reader's figure stands to those of the rules: the same; one that they do not have; another one of the indicator, or
 * a number that they gave to another indicator.
 */
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
  /** The indicator to which the rules gave this very number; null where that is the same one, none, or both may have it. */
  readonly takenFor: ObservedIndicatorId | null;
}

/** The proposal that a candidate makes, set against the figures of the rules. */
export function proposalOf(
  candidate: Candidate & { readonly quantity: Quantity },
  quote: Span,
  { source, headlines }: SecondReaderGround,
): Proposal {
  const { indicator, quantity, printed, unit } = candidate;
  const ours = headlines.find((one) => one.indicator === indicator) ?? null;
  const takenFor = takenForOf(indicator, source.view.toRaw(candidate.evidence), headlines);
  return {
    indicator,
    quantity,
    printed,
    unit,
    evidence: quoteOf(source, quote),
    agreement: agreementOf(quantity, ours, takenFor),
    takenFor,
  };
}

/** A number belongs to one indicator, unless the rule of one of them shares (14个行政村…全覆盖). */
function takenForOf(
  indicator: ObservedIndicatorId,
  number: Span,
  headlines: readonly Observation[],
): ObservedIndicatorId | null {
  const holding = headlines.filter(
    ({ evidence }) => evidence.start <= number.start && number.end <= evidence.end,
  );
  const isShared = [indicator, ...holding.map((one) => one.indicator)].some(
    (id) => ruleOf(id).rule.shares === true,
  );
  if (isShared || holding.some((one) => one.indicator === indicator)) return null;
  return holding[0]?.indicator ?? null;
}

function agreementOf(
  quantity: Quantity,
  ours: Observation | null,
  takenFor: ObservedIndicatorId | null,
): Agreement {
  if (ours === null) return takenFor === null ? 'only_second_reader' : 'differs';
  const isSame =
    ours.value === quantity.value && ours.lower === quantity.lower && ours.upper === quantity.upper;
  return isSame ? 'agrees' : 'differs';
}
