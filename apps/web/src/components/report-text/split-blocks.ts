import type { ReportDetail } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';
import { headingOf } from './heading-of.ts';

/** One line of the report. `lead` is the end of the numbered heading it begins with; the start where there is none. */
export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly level: 1 | 2 | null;
  readonly lead: number;
}

/** A data table; the words between its cells are only separators. */
export interface TableBlock extends Span {
  readonly kind: 'table';
  readonly rows: readonly (readonly Span[])[];
}

export type Block = Paragraph | TableBlock;

/** The lines and tables of a span of the text, in order. What lies between two blocks is white space. */
export function splitBlocks(
  text: string,
  span: Span,
  tables: ReportDetail['tables'] = [],
): Block[] {
  const blocks: Block[] = [];
  let from = span.start;
  const inside = tables
    .filter(
      (table) => table.start >= span.start && table.end <= span.end && table.end > table.start,
    )
    .sort((a, b) => a.start - b.start);
  for (const table of inside) {
    if (table.start < from) continue;
    blocks.push(...paragraphs(text, { start: from, end: table.start }));
    blocks.push({ kind: 'table', start: table.start, end: table.end, rows: table.rows });
    from = table.end;
  }
  blocks.push(...paragraphs(text, { start: from, end: span.end }));
  return blocks;
}

function paragraphs(text: string, span: Span): Paragraph[] {
  const found: Paragraph[] = [];
  let at = span.start;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const start = at + line.length - line.trimStart().length;
    const bare = line.trim();
    at += line.length + 1;
    if (bare === '') continue;
    const heading = headingOf(bare);
    found.push({
      kind: 'paragraph',
      start,
      end: start + bare.length,
      level: heading?.level ?? null,
      lead: start + (heading?.length ?? 0),
    });
  }
  return found;
}
