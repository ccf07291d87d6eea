import type { Span } from '@xiangjian/indicators';

/** The words that are selected with the mouse inside an element of the report's text; null where none are. */
export function selectedSpan(text: string): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return withoutBlanks({ start, end }, text);
}

/** The place of the text at which a point of the page stands: lines and cells say where they begin. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest('[data-start]');
  if (line === null || line === undefined) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.getAttribute('data-start')) + before.toString().length;
}

/** A span without the blanks at its edges, cut at the end of its first line; null for nothing but blanks. */
export function withoutBlanks({ start, end }: Span, text: string): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const line =
    text
      .slice(from, end)
      .split(/[\n\t]/)[0]
      ?.trimEnd() ?? '';
  return line === '' ? null : { start: from, end: from + line.length };
}
