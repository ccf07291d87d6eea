import { normalisedView } from '../view/normalised-view.ts';

/** Marks that say something in the patterns of rules, or stand for a number in the text that rules are tried on. */
const marksOfPatterns = /[.*+?^${}()|[\]\\/~#@-]/g;

/**
 * The pattern of literal words: folded as a report's text is (width, quotes, blanks, traditional characters), every mark
 * standing for itself, `…` for up to ten characters of one clause.
 */
export function literalPattern(words: string): string {
  const { text } = normalisedView(words, { start: 0, end: words.length });
  return text
    .split(/…+/)
    .map((part) => part.replace(marksOfPatterns, codeOf))
    .join('~');
}

/** A mark as its code, so that neither regular expressions nor the short hands of rules see it. */
function codeOf(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
