import type { Span } from '@xiangjian/indicators';

/** The sentences of a text: up to 。!? or a line break; semicolons part the members of one sentence. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text.charAt(at);
    if (
      at === text.length ||
      character === '。' ||
      character === '!' ||
      character === '?' ||
      character === '\n'
    ) {
      if (at > start) spans.push({ start, end: at });
      start = at + 1;
    }
  }
  return spans;
}

const clauseMarks = new Set([...',;:。!?\n\t']);

/** The clause around a span: from the mark before it to the mark after it. */
export function clauseAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && span.start - start < 120 && !clauseMarks.has(text.charAt(start - 1)))
    start -= 1;
  let end = span.end;
  while (end < text.length && end - span.end < 120 && !clauseMarks.has(text.charAt(end))) end += 1;
  return { start, end };
}
