import { escapeHtml } from './escape-html.ts';
import type { PageMark } from './page-mark.ts';

/** A mark with the number by which the page finds what to say about it. */
export interface NumberedMark extends PageMark {
  readonly id: number;
}

/** A text in which every stretch under the same marks is one element; marks may overlap. */
export function markedText(text: string, marks: readonly NumberedMark[]): string {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges
    .slice(0, -1)
    .map((start, index) => {
      const end = edges[index + 1] ?? text.length;
      const over = marks.filter((mark) => mark.start < end && start < mark.end);
      return stretch(text.slice(start, end), over);
    })
    .join('');
}

function stretch(words: string, marks: readonly NumberedMark[]): string {
  if (marks.length === 0) return escapeHtml(words);
  const classes = new Set(
    marks.flatMap(({ source, isWrong }) => [source, ...(isWrong ? ['wrong'] : [])]),
  );
  const ids = marks.map(({ id }) => id).join(' ');
  return `<mark tabindex="0" class="${[...classes].join(' ')}" data-marks="${ids}">${escapeHtml(words)}</mark>`;
}
