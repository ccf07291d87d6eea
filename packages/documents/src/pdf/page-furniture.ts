import type { TextLine } from './text-lines.ts';

const pageNumber =
  /^[-—–\s]*(?:第\s*)?\d{1,4}\s*页?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页)?(?:\s*[/／]\s*\d{1,4})?[-—–\s]*$/;
/** How many lines at the top and at the bottom of a page may be header or footer. */
const edge = 2;
const sameHeight = 6;

/** The lines without page numbers, and without the headers and footers that at least half of the pages repeat. */
export function withoutPageFurniture(pages: readonly (readonly TextLine[])[]): TextLine[] {
  const edges = pages.map((lines) => [
    ...new Set([...lines.slice(0, edge), ...lines.slice(-edge)]),
  ]);
  const repeats = (line: TextLine) => {
    const like = (other: TextLine) =>
      pattern(other) === pattern(line) && Math.abs(other.y - line.y) < sameHeight;
    const count = edges.filter((lines) => lines.some(like)).length;
    return count >= 2 && count >= pages.length / 2;
  };
  return pages.flatMap((lines, index) => {
    const outer = edges[index] ?? [];
    return lines.filter((line) => {
      if (!outer.includes(line)) return true;
      const isNumber = line.segments.length === 1 && pageNumber.test(textOf(line));
      return !isNumber && !repeats(line);
    });
  });
}

function textOf({ segments }: TextLine): string {
  return segments.map(({ text }) => text).join(' ');
}

/** The text with every number made one sign: 第 3 页 and 第 4 页 are the same footer. */
function pattern(line: TextLine): string {
  return textOf(line).replace(/\d+/g, '#');
}
