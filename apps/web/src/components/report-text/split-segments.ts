import type { Span } from '@xiangjian/indicators';
import type { Mark } from './mark.ts';

/** A run of text that the same marks cover from end to end. Segments never overlap. */
export interface Segment extends Span {
  readonly text: string;
  /** Innermost first: the shortest mark is the one that a click means. */
  readonly marks: readonly Mark[];
}

const rank = { found: 0, reading: 1, untaken: 2, problem: 3, plan: 4 } as const;

function innermostFirst(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || rank[a.kind] - rank[b.kind] || a.start - b.start;
}

/**
 * Cuts a span of the text wherever a mark begins or ends, and at the extra `cuts`. Marks may nest, overlap and reach
 * beyond the span. The segments put together are the text of the span, unit for unit (UTF-16).
 */
export function splitSegments(
  text: string,
  span: Span,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Segment[] {
  const inside = marks.filter(
    (mark) => mark.end > mark.start && mark.start < span.end && mark.end > span.start,
  );
  const bounds = new Set([span.start, span.end]);
  for (const at of [...cuts, ...inside.flatMap(({ start, end }) => [start, end])]) {
    if (at > span.start && at < span.end) bounds.add(at);
  }
  const places = [...bounds].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? span.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end).sort(innermostFirst),
    };
  });
}
