/** Signs of 二号 in a line of 156 mm: twenty, less the space that is put between digits and Chinese. */
const mostSigns = 19;

/** A line of a title is not shorter than this. */
const fewestSigns = 5;

/** Behind which words a title may go on in a new line, the best first. */
const ends = ['报告', '年度', '数据', '建设', '情况'] as const;

/**
 * A title that is longer than a line, broken behind a whole term (GB/T 9704-2012, 7.3.1) so that both lines fit; in one piece
 * where it is short, or where no such place is found and the word processor has to break it.
 */
export function titleLines(title: string): readonly string[] {
  if (widthOf(title) <= mostSigns) return [title];
  for (const end of ends) {
    for (let at = title.indexOf(end); at !== -1; at = title.indexOf(end, at + 1)) {
      const lines = [title.slice(0, at + end.length), title.slice(at + end.length)];
      if (lines.every(fits)) return lines;
    }
  }
  return [title];
}

function fits(line: string): boolean {
  const width = widthOf(line);
  return width >= fewestSigns && width <= mostSigns;
}

/** In signs of full width; letters and digits take half of one. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.5), 0);
}
