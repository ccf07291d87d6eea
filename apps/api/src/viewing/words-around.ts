import type { Span } from '@xiangjian/indicators';

const sentenceEnd = /[。!?!?;;\n]/;
const most = 160;

/**
 * The words on both sides of a span: from the beginning of the sentence before it, to the end of the sentence after it,
 * each side at most 160 UTF-16 units. Joined with the span they are the text as it stands.
 */
export function wordsAround(text: string, span: Span): { before: string; after: string } {
  const begin = sentenceStart(text, sentenceStart(text, span.start) - 1);
  const end = sentenceStop(text, sentenceStop(text, span.end));
  return {
    before: whole(text.slice(Math.max(begin, span.start - most), span.start)),
    after: whole(text.slice(span.end, Math.min(end, span.end + most))),
  };
}

/** Where the sentence begins that holds the place before `at`. */
function sentenceStart(text: string, at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (sentenceEnd.test(text[index] ?? '')) return index + 1;
  }
  return 0;
}

/** Where the sentence ends, its last sign included, that goes on at `at`. */
function sentenceStop(text: string, at: number): number {
  for (let index = at; index < text.length; index += 1) {
    if (sentenceEnd.test(text[index] ?? '')) return index + 1;
  }
  return text.length;
}

/** Without half of a character at either edge, and without empty lines around. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
