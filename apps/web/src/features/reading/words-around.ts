import type { Span } from '@xiangjian/indicators';

const reach = 12;

/** A few characters before and after a span, within its line; 「…」 stands where more of the line follows. */
export function wordsAround(text: string, span: Span): { before: string; after: string } {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextLine = text.indexOf('\n', span.end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const from = Math.max(lineStart, span.start - reach);
  const to = Math.min(lineEnd, span.end + reach);
  const before = text.slice(from, span.start).trimStart();
  const after = text.slice(span.end, to).trimEnd();
  return {
    before: from > lineStart ? `…${before}` : before,
    after: to < lineEnd ? `${after}…` : after,
  };
}
