import { textWidth } from './text-width.ts';

const opening = '（《〈“‘【〔';
const closing = '，。；：、！？）》〉”’】〕';

/** A word of other scripts or one Han character, with the brackets before it and the punctuation behind it. */
const piece = new RegExp(
  `[${opening}]*(?:[!-~]+|[^!-~\\s${opening}])[${closing}]*\\s*|[${opening}\\s]+`,
  'gu',
);

/**
 * Lines of a text that fit the room. Chinese breaks anywhere but before closing and after opening punctuation; other words
 * are not cut.
 */
export function wrapText(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [next] of text.matchAll(piece)) {
    if (line !== '' && textWidth(line + next.trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += next;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}
