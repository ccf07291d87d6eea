import type { Span } from '@xiangjian/indicators';

/** A line of a text where it stands, without the white space, the mark of a list and the borders of cells around it. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a part of a text that say something, in order. */
export function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  let offset = start;
  for (const raw of text.slice(start, end).split('\n')) {
    const { start: from, end: to } = saidIn(raw);
    if (to > from) {
      lines.push({ text: raw.slice(from, to), start: offset + from, end: offset + to });
    }
    offset += raw.length + 1;
  }
  return lines;
}

/** Pages saved as text put marks of lists before a line, and borders of cells around it: • 2022-01-30, 白鹤镇2022年度报告 | ||. */
const listMark = /^[•▪●◆■]\s+/;
const around = /[\s|]/;

/** Walked sign by sign from both ends: a pattern for the end would try every place of a long line. */
function saidIn(raw: string): Span {
  let start = 0;
  let end = raw.length;
  while (end > start && around.test(raw[end - 1] ?? '')) end -= 1;
  while (start < end && around.test(raw[start] ?? '')) start += 1;
  const mark = listMark.exec(raw.slice(start, start + 8))?.[0] ?? '';
  return { start: Math.min(end, start + mark.length), end };
}

/** A text without white space and with full-width letters, digits and punctuation made narrow, to compare by. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
