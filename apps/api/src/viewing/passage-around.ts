import type { Passage } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';

const sentenceEnd = /[。!?！？;；\n]/;
/** Enough to understand a hit in a list: UTF-16 units on each side. */
const most = 42;

/**
 * A place of a text with the words around it, inside its sentence and at most 42 UTF-16 units on each side. Before, text and
 * after joined stand in the text letter for letter.
 */
export function passageAround(text: string, { start, end }: Span): Passage {
  let from = start;
  while (from > 0 && start - from < most && !sentenceEnd.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < most && text[to] !== '\n') {
    to += 1;
    if (sentenceEnd.test(text[to - 1] ?? '')) break;
  }
  if (isTail(text, from)) from += 1;
  if (isTail(text, to)) to -= 1;
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(from, start),
    after: text.slice(end, to),
  };
}

/** Whether the place lies inside a character of two units. */
function isTail(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));
}
