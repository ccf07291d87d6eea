import type { Span } from '@xiangjian/indicators';
import type { Section, SectionCode } from '../reading/section.ts';

/** A stretch of one section, short enough to be read at once; offsets are those of the view. */
export interface Passage extends Span {
  readonly section: SectionCode;
}

/** Problems and plans state no figure of the year: nobody is asked to look for one there. */
const askedSections: ReadonlySet<SectionCode> = new Set(['preamble', 'results', 'responsibility']);
const longestPassage = 3000;

/** The sections in which a figure of the year may stand, cut behind a line or a sentence where they are long. */
export function passagesOf(text: string, sections: readonly Section[]): Passage[] {
  return sections.filter(({ code }) => askedSections.has(code)).flatMap((one) => cut(text, one));
}

function cut(text: string, { code, start, end }: Section): Passage[] {
  const passages: Passage[] = [];
  let at = start;
  while (at < end) {
    const next = endOfPassage(text, at, end);
    passages.push({ section: code, start: at, end: next });
    at = next;
  }
  return passages;
}

function endOfPassage(text: string, start: number, end: number): number {
  const farthest = start + longestPassage;
  if (farthest >= end) return end;
  const part = text.slice(start, farthest);
  const mark = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('。')) + 1;
  // A stretch without any mark is cut where it is: nothing of it can be left out.
  return mark > longestPassage / 2 ? start + mark : farthest;
}
