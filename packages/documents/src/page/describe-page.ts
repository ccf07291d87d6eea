import type { Span } from '@xiangjian/indicators';
import type { ReadDocument } from '../document.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { bodyOf } from './find-body.ts';
import { metadataOf, type PageHints } from './find-metadata.ts';
import { headingOf, isReportTitle, reportTitleIn, tidyTitle } from './find-title.ts';
import { labelledValues, labels } from './labels.ts';
import { folded, type Line, linesOf } from './lines.ts';

const longestTitle = 200;
/** Ten times the longest yearly report. */
const longestText = 2_000_000;

/**
 * Title, body and metadata of a page, given its text and the block that holds the report (the whole text if unknown).
 * @throws UnreadableDocument where the text is longer than any report
 */
export function describePage(
  text: string,
  block: Span,
  hints: PageHints,
): Pick<ReadDocument, 'title' | 'body' | 'metadata'> {
  if (text.length > longestText) throw tooLong(text.length);
  const lines = linesOf(text, block);
  const all = linesOf(text, { start: 0, end: text.length });
  const title =
    bestTitle(hints.titles) ??
    reportTitleIn(lines) ??
    windowTitle(hints.windowTitle, all) ??
    reportTitleIn(all) ??
    labelledTitle(all) ??
    headingOf(lines);
  const body = bodyOf(lines, title);
  const around = all.filter((line) => line.end <= body.start || line.start >= body.end);
  const metadata = metadataOf(around, linesOf(text, body), hints);
  const site = siteBeside(title, hints.windowTitle);
  return { title, body, metadata: site === '' ? metadata : { ...metadata, site } };
}

function bestTitle(titles: readonly string[]): string | null {
  const short = titles.filter((title) => title.length <= longestTitle);
  return short.map(tidyTitle).find(isReportTitle) ?? null;
}

/** The title in the window's bar, without the names of sites and units before it where the page shows it alone. */
function windowTitle(shown: string | null, lines: readonly Line[]): string | null {
  const title = bestTitle(shown === null ? [] : [shown]);
  if (title === null) return null;
  const alone = lines.find(
    ({ text }) => isReportTitle(text) && folded(title).endsWith(folded(text)),
  );
  return alone === undefined ? title : tidyTitle(alone.text);
}

/** What the window's bar shows beside the title, without the marks between them. */
function siteBeside(title: string | null, shown: string | null): string {
  const rest = (shown ?? '').slice(0, longestTitle).replace(title ?? '', '');
  return rest.replace(/^[\s_|｜－—-]+|[\s_|｜－—-]+$/g, '');
}

/** The title that only the metadata of the page name: 名 称 … */
function labelledTitle(lines: readonly Line[]): string | null {
  const ofTitle: readonly string[] = labels.title;
  const values = lines.flatMap(({ text }) => labelledValues(text));
  return bestTitle(values.filter(({ label }) => ofTitle.includes(label)).map(({ value }) => value));
}

function tooLong(length: number): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '文件里的文字太多，不像一份年度报告：请只保存报告正文后再导入',
    `the text has ${length} characters`,
  );
}
