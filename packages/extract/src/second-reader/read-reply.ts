import { jsonInProse } from './json-in-prose.ts';

/** What a second reader points at, before anything of it is believed. */
export interface PointedQuote {
  readonly indicator: string;
  readonly quote: string;
  /** Where it says the quote begins in the passage; null where it does not say. */
  readonly offset: number | null;
}

/** A longer reply, or one with more quotes, is no answer to a question about six indicators. */
const longestReply = 100_000;
const mostQuotes = 60;

/**
 * The quotes of a reply, or null where it holds no answer. Thoughts (<think>) and code fences are passed over; the answer may
 * stand inside prose. A list of quotes, or an object whose only list holds them, is an answer; an empty list is one too.
 */
export function readReply(reply: string): PointedQuote[] | null {
  if (reply.length > longestReply) return null;
  for (const value of jsonInProse(withoutThoughts(reply))) {
    const quotes = quotesIn(value);
    if (quotes !== null) return quotes;
  }
  return null;
}

/** Some servers leave the opening tag out, and a reply that was cut never closes it. */
function withoutThoughts(reply: string): string {
  const close = reply.lastIndexOf('</think>');
  const answer = close === -1 ? reply : reply.slice(close + '</think>'.length);
  const open = answer.indexOf('<think>');
  return open === -1 ? answer : answer.slice(0, open);
}

function quotesIn(value: unknown): PointedQuote[] | null {
  const list = Array.isArray(value) ? value : onlyListOf(value);
  if (list === null || list.length > mostQuotes) return null;
  const quotes = list.map(pointedQuote);
  return quotes.every((quote) => quote !== null) ? quotes : null;
}

function onlyListOf(value: unknown): unknown[] | null {
  if (!isRecord(value)) return null;
  const [list, ...others] = Object.values(value).filter((field) => Array.isArray(field));
  return list !== undefined && others.length === 0 ? list : null;
}

function pointedQuote(value: unknown): PointedQuote | null {
  if (!isRecord(value)) return null;
  const { indicator, quote, offset } = value;
  if (typeof indicator !== 'string' || typeof quote !== 'string') return null;
  return { indicator, quote, offset: typeof offset === 'number' ? offset : null };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
