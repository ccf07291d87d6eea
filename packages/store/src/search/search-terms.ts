import type { Span } from '@xiangjian/indicators';
import { searchWords } from './search-words.ts';

/** A question put to the full text: every term must stand in a report, word by word in this order. */
export type SearchTerms = readonly (readonly string[])[];

/** The terms of what a person typed: parted by blanks; a term of punctuation alone asks nothing. */
export function searchTerms(q: string): SearchTerms {
  return q
    .split(/\s+/)
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .map((term) => searchWords(term).map(({ word }) => word));
}

/** The terms in the language of FTS5: phrases that must all be there. Words hold letters and digits alone. */
export function matchOf(terms: SearchTerms): string {
  return terms.map((words) => `"${words.join(' ')}"`).join(' AND ');
}

/** Every place of a text at which one of the terms stands, in order; where two overlap, the first and longer one. */
export function placesOf(text: string, terms: SearchTerms): Span[] {
  const words = searchWords(text);
  const places: Span[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (first === undefined || first.start < next) continue;
    const length = Math.max(
      0,
      ...terms
        .filter((term) => term.every((word, offset) => words[index + offset]?.word === word))
        .map((term) => term.length),
    );
    const last = words[index + length - 1];
    if (length === 0 || last === undefined) continue;
    places.push({ start: first.start, end: last.end });
    next = last.end;
  }
  return places;
}
