import { isObservedIndicatorId, type Span } from '@xiangjian/indicators';
import { isAllowed } from '../parsers/allowed-words.ts';
import type { Candidate } from '../parsers/candidate.ts';
import { candidateOf } from '../parsers/number-parser.ts';
import type { PlacedMention, Reading } from '../reading/reading.ts';
import { vetoOf } from '../refine/veto.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { ruleOf } from '../rules/index.ts';
import { findQuote } from './find-quote.ts';
import { nearestNumber } from './nearest-number.ts';
import type { SecondReaderQuestion } from './questions-for.ts';
import type { PointedQuote } from './read-reply.ts';
import type { RejectionReason } from './rejection.ts';

/** A quote that was let through, with its number as our own scanner reads it. */
interface Passed {
  readonly candidate: Candidate;
  readonly quote: Span;
}

/**
 * Lets a quote through or says why not: indicator asked about, quote in the passage, one number, unit, then section, time and
 * scope by the vetoes of the rules, then the words that its rule forbids or asks for.
 */
export function passGate(
  pointed: PointedQuote,
  { indicators, passage }: SecondReaderQuestion,
  reading: Reading,
): Passed | RejectionReason {
  const { indicator } = pointed;
  if (!isObservedIndicatorId(indicator) || !indicators.includes(indicator)) {
    return 'indicator_unknown';
  }
  const quote = findQuote(reading.text, passage, pointed);
  if (typeof quote === 'string') return quote;
  const rule = ruleOf(indicator);
  const placed = numberOf(rule, quote, reading);
  if (typeof placed === 'string') return placed;
  if (!rule.rule.units.includes(placed.mention.group)) return 'unit_wrong';
  const { start, end } = placed.mention;
  const found = {
    form: 'gist',
    evidence: { start, end },
    noun: '',
    strength: 0,
    gap: 0,
    shared: false,
  } as const;
  const candidate = candidateOf(rule, placed, found, reading.text);
  const veto = vetoOf(candidate, rule);
  if (veto !== null) return veto;
  return isAllowed(rule, placed, found, reading) ? { candidate, quote } : 'words_forbid';
}

/** The number that a quote holds in full; a quote that cuts one (05件 of 305件) does not hold it. */
function numberOf(
  rule: CompiledRule,
  quote: Span,
  reading: Reading,
): PlacedMention | RejectionReason {
  const numbers = reading.mentions.filter(
    ({ mention: { printed } }) => quote.start <= printed.start && printed.end <= quote.end,
  );
  const [only, ...others] = numbers;
  if (only === undefined) return 'number_missing';
  if (others.length > 0) {
    return nearestNumber(rule, numbers, reading.text, quote) ?? 'numbers_many';
  }
  return saysWhatItIs(reading.text, quote, only) ? only : 'number_alone';
}

/** A bare 305件 stands once in many a text, and says nothing of its indicator. */
function saysWhatItIs(text: string, quote: Span, { mention }: PlacedMention): boolean {
  const before = text.slice(quote.start, Math.max(quote.start, mention.start));
  const behind = text.slice(Math.min(quote.end, mention.end), quote.end);
  return /\p{Script=Han}{2}/u.test(before) || /\p{Script=Han}{2}/u.test(behind);
}
