import type { Span } from '@xiangjian/indicators';
import { linesShowing } from './find-title.ts';
import {
  breadcrumbOf,
  isButtonLine,
  isChapterHeading,
  isDateLine,
  isMetadataLine,
  isProse,
  isTrailing,
} from './line-kind.ts';
import type { Line } from './lines.ts';

/**
 * Where the report stands among the lines of a page: after title, breadcrumb and metadata, before neighbours, related links
 * and imprint. Empty only where the page has no other lines.
 */
export function bodyOf(lines: readonly Line[], title: string | null): Span {
  const from = firstOfBody(lines, title);
  const to = lastOfBody(lines, from);
  const first = lines[from] ?? lines.at(-1);
  const last = lines[to] ?? first;
  return { start: first?.start ?? 0, end: Math.max(first?.start ?? 0, last?.end ?? 0) };
}

function firstOfBody(lines: readonly Line[], title: string | null): number {
  let index = afterTitle(lines, title);
  for (; index < lines.length - 1; index += 1) {
    const text = lines[index]?.text ?? '';
    const shown = title === null ? 0 : linesShowing(title, lines, index);
    if (shown > 0) index += shown - 1;
    else if (!standsBeforeReport(text)) break;
  }
  return index;
}

function standsBeforeReport(line: string): boolean {
  return (
    isMetadataLine(line) || isButtonLine(line) || isDateLine(line) || breadcrumbOf(line) !== null
  );
}

/** The line after the title, if it stands before the report's first sentence; lists of neighbours may name it again below. */
function afterTitle(lines: readonly Line[], title: string | null): number {
  if (title === null) return 0;
  for (let index = 0; index < lines.length; index += 1) {
    const shown = linesShowing(title, lines, index);
    if (shown > 0) return index + shown;
    if (isChapterHeading(lines[index]?.text ?? '')) break;
  }
  return 0;
}

/** The last line before the first one that begins the page's furniture and is followed by no chapter any more. */
function lastOfBody(lines: readonly Line[], from: number): number {
  const lastChapter = lines.findLastIndex(({ text }) => isChapterHeading(text));
  const spoken = lines.findIndex(({ text }, index) => index >= from && isProse(text));
  const after = Math.max(from, lastChapter, spoken) + 1;
  const furniture = lines.findIndex(({ text }, index) => index >= after && isTrailing(text));
  return (furniture === -1 ? lines.length : furniture) - 1;
}
