import {
  breadcrumbOf,
  isButtonLine,
  isChapterHeading,
  isMetadataLine,
  isProse,
} from './line-kind.ts';
import { folded, type Line } from './lines.ts';

const subject =
  /(?:法治政府|法治[镇乡]?建设|依法行政|依法治[省市县区旗镇乡]|政府信息公开|政务公开)/;
const kind = /(?:报告|总结|汇报|年报|计划|情况)(?:\s*[(（][^()（）]{1,20}[)）])?$/;
const author = /(?:人民政府|委员会|办事处|党委|镇|乡|街道|苏木)$/;

/** Whether a line can be the title of a yearly report: it names the subject and the kind of document, and is no sentence. */
export function isReportTitle(line: string): boolean {
  return (
    line.length >= 8 &&
    line.length <= 100 &&
    subject.test(line) &&
    kind.test(line) &&
    !/[。；！!]/.test(line) &&
    !isFurniture(line)
  );
}

/**
 * The title that the first lines show: a line, or two where it is broken (author above, or in the middle of a word). Without
 * a report's title the first line serves, if it reads like a heading. Null where there is none.
 */
export function titleOf(lines: readonly Line[]): string | null {
  const heads = headLines(lines);
  for (const [index, { text }] of heads.entries()) {
    const next = heads[index + 1]?.text ?? lines[index + 1]?.text ?? '';
    const pair = text + next;
    const broken = !isReportTitle(text) && (author.test(text) || !isReportTitle(next));
    if (broken && !isFurniture(text) && isReportTitle(pair) && !isProse(next))
      return tidyTitle(pair);
    if (isReportTitle(text)) return tidyTitle(text);
  }
  const first = heads.find(({ text }) => !isFurniture(text))?.text;
  return first !== undefined &&
    first.length <= 60 &&
    lines.length > 1 &&
    !/[。；，：:]$/.test(first)
    ? tidyTitle(first)
    : null;
}

/** The title without the name of the site behind it and with single spaces. */
export function tidyTitle(title: string): string {
  const parts = title.split(/\s*(?:[_|｜]|－|--?|—+)\s*/).map((part) => part.trim());
  const report = isReportTitle(title.trim()) ? undefined : parts.find(isReportTitle);
  return (report ?? title).replace(/\s+/g, ' ').trim();
}

/** How many of the lines from an index on show a title together: 1, 2, or 0 where they do not. */
export function linesShowing(title: string, lines: readonly Line[], index: number): number {
  const wanted = folded(title);
  const first = folded(lines[index]?.text ?? '');
  if (first === wanted) return 1;
  return first !== '' && first + folded(lines[index + 1]?.text ?? '') === wanted ? 2 : 0;
}

/** The lines before the report begins to speak. */
function headLines(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => isProse(text) || isChapterHeading(text));
  return lines.slice(0, first === -1 ? 40 : Math.min(first, 40));
}

function isFurniture(line: string): boolean {
  return (
    breadcrumbOf(line) !== null ||
    isMetadataLine(line) ||
    isButtonLine(line) ||
    isChapterHeading(line)
  );
}
