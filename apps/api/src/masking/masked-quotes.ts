import { isGrounded } from '@xiangjian/indicators';

/** Something that quotes a text, in its place. */
interface Quoting {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What quotes a text, quoting the masked text at the same place, so that evidence stays an exact quote of what is shown. A
 * number that is masked as part of something longer is masked here too.
 */
export function maskedQuotes<Part>(part: Part, text: string, shown: string): Part {
  // Texts are replaced by texts of the same length and nothing else changes.
  return quoting(part, text, shown) as Part;
}

function quoting(value: unknown, text: string, shown: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => quoting(part, text, shown));
  if (isQuote(value) && isGrounded(text, value)) {
    return { ...value, text: shown.slice(value.start, value.end) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, quoting(part, text, shown)]),
  );
}

function isQuote(value: object): value is Quoting {
  const { start, end, text } = value as Partial<Quoting>;
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string';
}
