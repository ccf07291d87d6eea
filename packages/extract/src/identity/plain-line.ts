import { normalisedView } from '../view/normalised-view.ts';

/** A line as rules see it: half-width, without blanks. For words whose place in the text is not needed. */
export function plainLine(words: string): string {
  return normalisedView(words, { start: 0, end: words.length }).text;
}
