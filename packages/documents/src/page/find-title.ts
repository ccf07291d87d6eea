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
/** A column of a site is called 法治政府建设年度报告, too; a title has a year or a unit. */
const particulars = /[\d０-９]{4}|[〇○零一二]{3,4}年|镇|乡|街道|苏木|人民政府|办事处/;
const mostLines = 3;

/** Whether a line can be the title of a yearly report: it names subject, kind of document and year or unit, and is no sentence. */
export function isReportTitle(line: string): boolean {
  return (
    line.length >= 8 &&
    line.length <= 100 &&
    subject.test(line) &&
    kind.test(line) &&
    particulars.test(line) &&
    !/[。；！!]/.test(line) &&
    !isFurniture(line)
  );
}

/** The title of a report that the first lines show on one line, or broken over two or three; null where there is none. */
export function reportTitleIn(lines: readonly Line[]): string | null {
  const heads = headLines(lines);
  for (const index of heads.keys()) {
    for (let count = 1; count <= mostLines; count += 1) {
      const parts = lines.slice(index, index + count).map(({ text }) => text);
      if (parts.some((part) => isFurniture(part) || isProse(part))) break;
      const title = parts.join('');
      if (isReportTitle(title) && belongTogether(parts)) return tidyTitle(title);
    }
  }
  return null;
}

/** A line that is a title itself only joins the author above it: 示例镇人民政府 / 关于2023年度… */
function belongTogether([first = '', ...rest]: readonly string[]): boolean {
  const [next = ''] = rest;
  if (!rest.some(isReportTitle)) return true;
  return author.test(first) && /^(?:关于|[\d０-９〇○二]{2})/.test(next);
}

/** The first line, if it reads like the heading of a document of any kind. */
export function headingOf(lines: readonly Line[]): string | null {
  const first = headLines(lines).find(({ text }) => !isFurniture(text))?.text;
  if (first === undefined || first.length > 60 || lines.length === 1) return null;
  return /[。；，：:]$/.test(first) ? null : tidyTitle(first);
}

/** The title without the name of the site behind it and with single spaces. */
export function tidyTitle(title: string): string {
  const parts = title.split(/\s*(?:[_|｜]|－|--?|—+)\s*/).map((part) => part.trim());
  const report = isReportTitle(title.trim()) ? undefined : parts.find(isReportTitle);
  return (report ?? title).replace(/\s+/g, ' ').trim();
}

/** How many of the lines from an index on show a title together; 0 where they do not. */
export function linesShowing(title: string, lines: readonly Line[], index: number): number {
  const wanted = folded(title);
  let shown = '';
  for (let count = 1; count <= mostLines; count += 1) {
    shown += folded(lines[index + count - 1]?.text ?? '');
    if (shown === wanted) return count;
    if (shown === '' || !wanted.startsWith(shown)) return 0;
  }
  return 0;
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
