import { passGate } from './gate.ts';
import type { SecondReaderGround } from './ground.ts';
import { type Proposal, proposalOf } from './proposal.ts';
import type { SecondReaderQuestion } from './questions-for.ts';
import { readReply } from './read-reply.ts';
import type { RejectedQuote } from './rejection.ts';

/** What a reply came to. */
export interface JudgedReply {
  readonly proposals: readonly Proposal[];
  readonly rejected: readonly RejectedQuote[];
}

/**
 * Judges the reply to a question: each quote becomes a proposal or is rejected with its reason; one said twice counts once. Null
 * where the reply holds no answer at all. Nothing is thrown, and no value of the reply is ever used.
 */
export function proposalsFrom(
  reply: string,
  question: SecondReaderQuestion,
  ground: SecondReaderGround,
): JudgedReply | null {
  const quotes = readReply(reply);
  if (quotes === null) return null;
  const proposals = new Map<string, Proposal>();
  const rejected: RejectedQuote[] = [];
  for (const pointed of quotes) {
    const passed = passGate(pointed, question, ground.reading);
    if (typeof passed === 'string') {
      rejected.push(rejectedQuote(pointed, passed));
      continue;
    }
    const { candidate, quote } = passed;
    const { quantity } = candidate;
    if (quantity === null) rejected.push(rejectedQuote(pointed, 'no_number'));
    else {
      const key = `${candidate.indicator} ${candidate.evidence.start}`;
      if (!proposals.has(key)) {
        proposals.set(key, proposalOf({ ...candidate, quantity }, quote, ground));
      }
    }
  }
  return { proposals: [...proposals.values()], rejected };
}

/** A reply may hold anything: what is shown of it is short and without control characters. */
const mostKept = 80;

function shown(text: string): string {
  return text.slice(0, mostKept).replace(/\p{C}/gu, '');
}

function rejectedQuote(
  { indicator, quote }: Pick<RejectedQuote, 'indicator' | 'quote'>,
  reason: RejectedQuote['reason'],
): RejectedQuote {
  return { indicator: shown(indicator), quote: shown(quote), reason };
}
