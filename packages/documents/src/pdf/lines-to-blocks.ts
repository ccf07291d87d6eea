import { isDataGrid } from '../html/data-table.ts';
import type { Block } from '../page/compose-blocks.ts';
import { isChapterHeading } from '../page/line-kind.ts';
import { tableLength, tableRows } from './table-rows.ts';
import type { TextLine } from './text-lines.ts';

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Printed lines joined to paragraphs again, and rows of cells to tables. */
export function linesToBlocks(lines: readonly TextLine[]): Block[] {
  const margins = marginsOf(lines);
  const blocks: Block[] = [];
  let previous: TextLine | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const length = tableLength(lines, index);
    const grid = length === 0 ? [] : tableRows(lines.slice(index, index + length));
    if (isDataGrid(grid)) {
      blocks.push(grid);
      index += length - 1;
      previous = null;
      continue;
    }
    const text = textOf(line);
    const last = blocks.at(-1);
    if (typeof last === 'string' && previous !== null && continues(line, previous, margins)) {
      blocks[blocks.length - 1] = joined(last, text);
    } else blocks.push(text);
    previous = line;
  }
  return blocks;
}

/** A line continues the one above if that one is full and this one is neither indented nor a heading. */
function continues(line: TextLine, above: TextLine, { left, right }: Margins): boolean {
  const { size } = above;
  const isFull = (above.segments.at(-1)?.right ?? 0) > right - size * 2.2;
  const isFlush = (line.segments[0]?.left ?? 0) < left + size * 1.2;
  const sameSize = Math.abs(line.size - above.size) < size * 0.2;
  const beginsAnew = /[。；：！？]$/.test(textOf(above)) && isHeadingLike(textOf(line));
  const isOpen = /[，、]$/.test(textOf(above));
  return (isFull || isOpen) && isFlush && sameSize && !beginsAnew;
}

function isHeadingLike(text: string): boolean {
  return isChapterHeading(text) || !/[，。；：！？]/.test(text);
}

/** The left edge that most lines share, and the right edge that only few lines pass. */
function marginsOf(lines: readonly TextLine[]): Margins {
  const counts = new Map<number, number>();
  for (const { segments } of lines) {
    const left = Math.round(segments[0]?.left ?? 0);
    counts.set(left, (counts.get(left) ?? 0) + 1);
  }
  const [left = 0] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const rights = lines.map(({ segments }) => segments.at(-1)?.right ?? 0).sort((a, b) => a - b);
  return { left, right: rights[Math.floor((rights.length - 1) * 0.95)] ?? 0 };
}

function textOf({ segments }: TextLine): string {
  return segments.map(({ text }) => text).join(' ');
}

function joined(above: string, text: string): string {
  const needsSpace = /[\x21-\x7e]$/.test(above) && /^[a-z]/i.test(text);
  return `${above}${needsSpace ? ' ' : ''}${text}`;
}
