import type { ReadDocument } from '@xiangjian/documents';
import {
  type Extraction,
  type JudgedReply,
  type Proposal,
  proposalsFrom,
  questionsFor,
  type RejectedQuote,
  type SecondReaderGround,
  type SecondReaderQuestion,
  secondReaderGround,
} from '@xiangjian/extract';
import type { AskModel } from './chat-client.ts';
import type { FailureReason, ReaderFailure } from './reader-failure.ts';
import type { ReplyCache } from './reply-cache.ts';

/** What a second reader made of one report. None of it changes what was extracted. */
export interface SecondOpinion {
  /** Questions put to the model, in this run or an earlier one. */
  readonly asked: number;
  readonly proposals: readonly Proposal[];
  readonly rejected: readonly RejectedQuote[];
  readonly failures: readonly ReaderFailure[];
}

/** Asks about one report. Never rejects: whatever fails is a question without an answer. */
export type ReadAgain = (document: ReadDocument, extraction: Extraction) => Promise<SecondOpinion>;

/** A yearly report makes some thirty questions; a text that makes so many is none. */
const mostQuestions = 150;
/** A server that did not answer so many times in a row is not asked again in this run. */
const mostSilences = 3;
/** Failures that asking again cannot mend. */
const lasting: ReadonlySet<FailureReason> = new Set(['redirected', 'unauthorised']);
const silent: ReadonlySet<FailureReason> = new Set([
  'unreachable',
  'timed_out',
  'server_error',
  'refused',
]);

/** A second reader over a model and a cache; one silent server is noticed once for all reports of a run. */
export function secondReader(ask: AskModel, cache: ReplyCache): ReadAgain {
  let silences = 0;
  const hear = async (question: SecondReaderQuestion, ground: SecondReaderGround) => {
    const { raw } = ground.source;
    const kept = await cache.find(raw, question);
    const known = kept === null ? null : proposalsFrom(kept, question, ground);
    if (known !== null) return known;
    if (silences >= mostSilences) return 'given_up';
    const answer = await ask(question);
    if (typeof answer === 'string') {
      silences = lasting.has(answer) ? mostSilences : silent.has(answer) ? silences + 1 : 0;
      return answer;
    }
    silences = 0;
    for (const reply of answer) {
      const judged = proposalsFrom(reply, question, ground);
      if (judged === null) continue;
      await cache.keep(raw, question, reply);
      return judged;
    }
    return 'no_answer';
  };
  return async (document, extraction) => {
    const ground = secondReaderGround(document, extraction);
    const replies: JudgedReply[] = [];
    const failures: ReaderFailure[] = [];
    let asked = 0;
    for (const [index, question] of questionsFor(ground).entries()) {
      const heard = index < mostQuestions ? await hear(question, ground) : 'too_many';
      if (heard !== 'given_up' && heard !== 'too_many') asked += 1;
      if (typeof heard === 'string') failures.push(failureOf(question, heard));
      else replies.push(heard);
    }
    return {
      asked,
      proposals: replies.flatMap(({ proposals }) => proposals),
      rejected: replies.flatMap(({ rejected }) => rejected),
      failures,
    };
  };
}

function failureOf(
  { passage, indicators }: SecondReaderQuestion,
  reason: FailureReason,
): ReaderFailure {
  return { section: passage.section, indicators, reason };
}
