import type { Span } from '@xiangjian/indicators';

/** A line of a text where it stands, without the white space around it. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a part of a text that say something, in order. */
export function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  let offset = start;
  for (const raw of text.slice(start, end).split('\n')) {
    const said = raw.trim();
    const from = offset + raw.length - raw.trimStart().length;
    if (said !== '') lines.push({ text: said, start: from, end: from + said.length });
    offset += raw.length + 1;
  }
  return lines;
}

/** A text without white space and with full-width letters, digits and punctuation made narrow, to compare by. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
