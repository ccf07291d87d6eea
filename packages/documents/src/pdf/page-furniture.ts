import type { TextLine } from './text-lines.ts';

const pageNumber =
  /^[-—–\s]*(?:第\s*)?\d{1,4}\s*页?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页)?(?:\s*[/／]\s*\d{1,4})?[-—–\s]*$/;
/** How many lines at the top and at the bottom of a page may be header or footer. */
const edge = 2;
const sameHeight = 6;

/** The lines without page numbers, and without the headers and footers that at least half of the pages repeat. */
export function withoutPageFurniture(pages: readonly (readonly TextLine[])[]): TextLine[] {
  const edges = pages.map(edgeLines);
  const repeats = ({ line, pattern }: EdgeLine) => {
    const isSame = (other: EdgeLine) =>
      other.pattern === pattern && Math.abs(other.line.y - line.y) < sameHeight;
    const count = edges.filter((lines) => lines.some(isSame)).length;
    return count >= 2 && count >= pages.length / 2;
  };
  const dropped = new Set(
    edges
      .flat()
      .filter((edge) => isPageNumber(edge.line) || repeats(edge))
      .map(({ line }) => line),
  );
  return pages.flat().filter((line) => !dropped.has(line));
}

interface EdgeLine {
  readonly line: TextLine;
  /** What pages must share: the text, in the outermost line with every number made one sign. */
  readonly pattern: string;
}

/** The lines at the top and at the bottom of a page. */
function edgeLines(lines: readonly TextLine[]): EdgeLine[] {
  return lines.flatMap((line, index) => {
    const depth = Math.min(index, lines.length - 1 - index);
    if (depth >= edge) return [];
    const text = textOf(line);
    return [{ line, pattern: depth === 0 ? text.replace(/\d+/g, '#') : text }];
  });
}

function isPageNumber(line: TextLine): boolean {
  return line.segments.length === 1 && pageNumber.test(textOf(line));
}

function textOf({ segments }: TextLine): string {
  return segments.map(({ text }) => text).join(' ');
}
