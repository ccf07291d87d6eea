import { setTimeout as pause } from 'node:timers/promises';
import type { ReaderSettings } from '@xiangjian/api';
import { replySchemaFor, type SecondReaderQuestion } from '@xiangjian/extract';
import { answerTexts } from './answer-texts.ts';
import { type Patience, type Posted, postJson, usualPatience } from './post-json.ts';
import type { FailureReason } from './reader-failure.ts';

/** Asks one question: the texts in which the answer may stand, or why there is none. Never rejects. */
export type AskModel = (
  question: SecondReaderQuestion,
) => Promise<readonly string[] | FailureReason>;

/** From the strictest form of answer to none; servers refuse those that they do not know. */
const formats = ['json_schema', 'json_object', 'text'] as const;
type Format = (typeof formats)[number];

/** Statuses by which servers refuse a form of answer. */
const refusals = new Set([400, 415, 422, 501]);

/** A shorter key (EMPTY, none) is a placeholder and may stand in any text. */
const shortestSecret = 8;

/** A client of one OpenAI-compatible server. It keeps in mind which form of answer the server takes. */
export function chatClient(
  { url, model, key }: ReaderSettings,
  patience: Patience = usualPatience,
): AskModel {
  let strictest = 0;
  return async (question) => {
    for (let level = strictest; level < formats.length; level += 1) {
      const body = requestBody(model, question, formats[level] ?? 'text');
      const posted = await tryTwice(
        () => postJson(`${url}/chat/completions`, body, key, patience),
        patience.pauseMs,
      );
      if (typeof posted === 'string') return posted;
      if (refusals.has(posted.status)) continue;
      const failure = failureOf(posted.status);
      if (failure !== null) return failure;
      strictest = level;
      const texts = answerTexts(posted.body).filter((text) => !repeats(text, key));
      return texts.length === 0 ? 'no_answer' : texts;
    }
    return 'refused';
  };
}

function requestBody(model: string, question: SecondReaderQuestion, format: Format) {
  return {
    model,
    temperature: 0,
    stream: false,
    messages: [
      { role: 'system', content: question.system },
      { role: 'user', content: question.user },
    ],
    ...formatField(question, format),
  };
}

function formatField(question: SecondReaderQuestion, format: Format) {
  if (format === 'text') return {};
  if (format === 'json_object') return { response_format: { type: format } };
  const json_schema = { name: 'quotes', strict: true, schema: replySchemaFor(question) };
  return { response_format: { type: format, json_schema } };
}

/** What may pass by itself is tried once more. */
async function tryTwice(post: () => Promise<Posted>, pauseMs: number): Promise<Posted> {
  const first = await post();
  const mayPass =
    typeof first === 'string'
      ? first === 'unreachable' || first === 'timed_out'
      : isServerError(first.status);
  if (!mayPass) return first;
  await pause(pauseMs);
  return post();
}

function isServerError(status: number): boolean {
  return status === 429 || (status >= 500 && !refusals.has(status));
}

function failureOf(status: number): FailureReason | null {
  if (status === 401 || status === 403) return 'unauthorised';
  if (isServerError(status)) return 'server_error';
  return status >= 400 ? 'refused' : null;
}

/** A server that says the key back is not quoting the report, and the key must not be printed. */
function repeats(text: string, key: string | null): boolean {
  return key !== null && key.length >= shortestSecret && text.includes(key);
}
