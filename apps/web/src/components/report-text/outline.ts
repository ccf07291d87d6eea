import type { ReportDetail } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';
import type { Mark, MarkKind } from './mark.ts';
import type { Block, Paragraph } from './split-blocks.ts';

/** One line of the table of contents; it reaches to the next entry of its level or above. */
export interface OutlineEntry extends Span {
  readonly level: 1 | 2;
  /** The heading as printed, without its full stop; empty where a section has none. */
  readonly heading: string;
  /** What the section is (results, problems, plans, responsibility); null for headings that are no section. */
  readonly code: string | null;
  readonly counts: Readonly<Record<MarkKind, number>>;
}

interface Opening {
  readonly start: number;
  readonly level: 1 | 2;
  readonly heading: string;
  readonly code: string | null;
}

/**
 * The table of contents: the sections that the reading recognised and the numbered headings, each with how many marks
 * begin in it. A section that opens without a heading of its own is listed only where it says something.
 */
export function outlineOf(
  text: string,
  blocks: readonly Block[],
  sections: ReportDetail['sections'],
  marks: readonly Mark[],
): OutlineEntry[] {
  const headed = blocks.filter(isHeaded);
  const openings = [
    ...headed.map((block): Opening => headingOpening(text, block, sections)),
    ...sections
      .filter(({ start }) => !headed.some((block) => start >= block.start && start < block.end))
      .map(({ start, heading, code }): Opening => ({ start, heading, code, level: 1 })),
  ].sort((a, b) => a.start - b.start);
  return openings
    .map((opening, index): OutlineEntry => {
      const next = openings.slice(index + 1).find(({ level }) => level <= opening.level);
      const span = { start: opening.start, end: next?.start ?? text.length };
      return { ...opening, ...span, counts: countMarks(marks, span) };
    })
    .filter(
      ({ heading, counts }) => heading !== '' || counts.reading + counts.problem + counts.plan > 0,
    );
}

function isHeaded(block: Block): block is Paragraph & { level: 1 | 2 } {
  return block.kind === 'paragraph' && block.level !== null;
}

function headingOpening(
  text: string,
  block: Paragraph & { level: 1 | 2 },
  sections: ReportDetail['sections'],
): Opening {
  const section = sections.find(({ start }) => start >= block.start && start < block.end);
  const heading = text.slice(block.start, block.lead).replace(/[。::]$/, '');
  return { start: block.start, level: block.level, heading, code: section?.code ?? null };
}

function countMarks(marks: readonly Mark[], span: Span): Record<MarkKind, number> {
  const counts: Record<MarkKind, number> = {
    reading: 0,
    untaken: 0,
    problem: 0,
    plan: 0,
    found: 0,
  };
  for (const { kind, start } of marks) {
    if (start >= span.start && start < span.end) counts[kind] += 1;
  }
  return counts;
}
