import type { Span } from '@xiangjian/indicators';
import { foldCharacter, isBlank } from '../view/fold-character.ts';
import type { PointedQuote } from './read-reply.ts';

/** Where a quote stands, or why no place can be named. */
export type FoundQuote =
  | Span
  | 'quote_empty'
  | 'quote_too_long'
  | 'quote_not_found'
  | 'quote_ambiguous';

const longestQuote = 60;

/**
 * The place of a quote in a passage of the view, letter for letter but for blanks and widths. It must stand there once, or
 * its offset must fall into one of its places. Line breaks of the view part blocks: no quote runs over one.
 */
export function findQuote(
  view: string,
  passage: Span,
  { quote, offset }: PointedQuote,
): FoundQuote {
  const wanted = folded(quote.replaceAll('\n', '')).text;
  if (wanted === '') return 'quote_empty';
  if (wanted.length > longestQuote) return 'quote_too_long';
  const { text, places } = folded(view.slice(passage.start, passage.end));
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const first = places[at] ?? 0;
    const last = places[at + wanted.length - 1] ?? first;
    found.push({ start: passage.start + first, end: passage.start + last + 1 });
  }
  return chosen(found, offset === null ? null : passage.start + offset);
}

function chosen(found: readonly Span[], place: number | null): FoundQuote {
  const [first, ...others] = found;
  if (first === undefined) return 'quote_not_found';
  if (others.length === 0) return first;
  const meant = found.filter(({ start, end }) => place !== null && start <= place && place < end);
  return meant.length === 1 && meant[0] !== undefined ? meant[0] : 'quote_ambiguous';
}

interface Folded {
  readonly text: string;
  /** The place of each character in the text it was folded from. */
  readonly places: readonly number[];
}

/** Every pair of quotation marks as one mark: which of a pair a straight one is depends on what stands before it. */
function folded(text: string): Folded {
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = foldCharacter(text.charAt(at));
    if (isBlank(character) || character === '\t') continue;
    kept.push(character === '“' || character === '”' ? '"' : character);
    places.push(at);
  }
  return { text: kept.join(''), places };
}
