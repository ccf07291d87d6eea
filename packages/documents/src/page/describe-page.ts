import type { Span } from '@xiangjian/indicators';
import type { ReadDocument } from '../document.ts';
import { bodyOf } from './find-body.ts';
import { metadataOf, type PageHints } from './find-metadata.ts';
import { isReportTitle, tidyTitle, titleOf } from './find-title.ts';
import { labelledValues, labels } from './labels.ts';
import { type Line, linesOf } from './lines.ts';

/** Title, body and metadata of a page, given its text and the block that holds the report (the whole text if unknown). */
export function describePage(
  text: string,
  block: Span,
  hints: PageHints,
): Pick<ReadDocument, 'title' | 'body' | 'metadata'> {
  const lines = linesOf(text, block);
  const all = linesOf(text, { start: 0, end: text.length });
  const title = bestTitle(hints.titles) ?? titleOf(lines) ?? titleOf(all) ?? labelledTitle(all);
  const body = bodyOf(lines, title);
  const around = all.filter((line) => line.end <= body.start || line.start >= body.end);
  return { title, body, metadata: metadataOf(around, linesOf(text, body), hints) };
}

function bestTitle(titles: readonly string[]): string | null {
  return titles.map(tidyTitle).find(isReportTitle) ?? null;
}

/** The title that only the metadata of the page name: 名 称 … */
function labelledTitle(lines: readonly Line[]): string | null {
  const ofTitle: readonly string[] = labels.title;
  const values = lines.flatMap(({ text }) => labelledValues(text));
  return bestTitle(values.filter(({ label }) => ofTitle.includes(label)).map(({ value }) => value));
}
