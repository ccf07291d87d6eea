import type { DecodedText } from './decode/decode-text.ts';
import type { ReadDocument } from './document.ts';
import { describePage } from './page/describe-page.ts';
import { noHints } from './page/find-metadata.ts';

/** A plain text file; one saved from a web page begins and ends with the page's furniture, which stays outside the body. */
export function readText({ text, encoding }: DecodedText): ReadDocument {
  const whole = { start: 0, end: text.length };
  return { format: 'text', encoding, text, tables: [], ...describePage(text, whole, noHints) };
}
