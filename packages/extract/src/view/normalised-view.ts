import type { Span } from '@xiangjian/indicators';
import { foldCharacter, isBlank } from './fold-character.ts';
import { wrappedBreaks } from './joined-lines.ts';

/**
 * The text as rules read it: width folded, blanks and hard wraps gone, one line per block. `toRaw` leads every span
 * back to the raw text, so that evidence always quotes what is printed.
 */
export interface NormalisedView {
  readonly text: string;
  /** The raw span of a span of the view. */
  readonly toRaw: (span: Span) => Span;
  /** The first place of the view at or after a raw offset. */
  readonly fromRaw: (offset: number) => number;
}

/** The view of one part of a text. Linear in its length. */
export function normalisedView(raw: string, part: Span): NormalisedView {
  const wrapped = wrappedBreaks(raw, part.start, part.end);
  const places = new Int32Array(Math.max(0, part.end - part.start));
  const pieces: string[] = [];
  let length = 0;
  let quoteOpen = false;
  for (let at = part.start; at < part.end; at += 1) {
    const character = raw.charAt(at);
    if (isBlank(character) || (character === '\n' && wrapped.has(at))) continue;
    if (character === '\n') quoteOpen = false;
    let folded = foldCharacter(character);
    if (folded === '"') {
      folded = quoteOpen ? '”' : '“';
      quoteOpen = !quoteOpen;
    }
    places[length] = at;
    length += 1;
    pieces.push(folded);
  }
  const text = pieces.join('');
  const placeOf = (index: number) => places[index] ?? part.end;
  return {
    text,
    toRaw: ({ start, end }) =>
      end > start
        ? { start: placeOf(start), end: placeOf(end - 1) + 1 }
        : { start: placeOf(start), end: placeOf(start) },
    fromRaw: (offset) => firstAtOrAfter(places, length, offset),
  };
}

function firstAtOrAfter(places: Int32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
