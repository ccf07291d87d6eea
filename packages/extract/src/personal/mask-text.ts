import { personalData } from './personal-data.ts';
import type { PersonalSpan } from './personal-span.ts';

/** What stands instead of a character that is masked. */
export const maskCharacter = '●';

/** A text whose personal data are masked character for character: its length and every offset stay what they were. */
export function maskText(text: string): string {
  return maskedAt(text, personalData(text));
}

/** A text with these places masked; blanks and hyphens inside a number stay. */
export function maskedAt(text: string, spans: readonly PersonalSpan[]): string {
  if (spans.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start);
    masked += text.slice(start, end).replace(/[^\s()（）—-]/g, maskCharacter);
    at = end;
  }
  return masked + text.slice(at);
}
