import { type TermName, terms } from './glossary.ts';
import { termSpellings } from './term-spellings.ts';

/** A stretch of a sentence; `term` is null for what needs no explaining. */
export interface Stretch {
  readonly text: string;
  readonly term: TermName | null;
}

/** A sentence cut at the terms in it, each where it first stands; together the stretches are the sentence again. */
export function splitTerms(sentence: string, language: 'zh' | 'en'): Stretch[] {
  const found = terms
    .flatMap((term) => {
      const match = termSpellings[language][term].exec(sentence);
      return match === null ? [] : [{ term, text: match[0], start: match.index }];
    })
    .sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { term, text, start } of found) {
    if (start < done) continue; // lies inside another term
    if (start > done) stretches.push({ text: sentence.slice(done, start), term: null });
    stretches.push({ text, term });
    done = start + text.length;
  }
  if (done < sentence.length) stretches.push({ text: sentence.slice(done), term: null });
  return stretches;
}
