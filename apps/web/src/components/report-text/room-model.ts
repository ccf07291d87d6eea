import type { ReportDetail } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';
import { type Mark, marksOf } from './mark.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';
import { type Block, splitBlocks } from './split-blocks.ts';

/** A report made ready for its room: computed once, however often the selection changes. */
export interface RoomModel {
  readonly report: ReportDetail;
  readonly marks: readonly Mark[];
  readonly outline: readonly OutlineEntry[];
  readonly before: readonly Block[];
  readonly body: readonly Block[];
  readonly after: readonly Block[];
  /** Number of each reading as the text and the list show it, by mark key, in the order of the text. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Cuts a report into what the room shows; `found` are the words that a search led to. */
export function roomModelOf(report: ReportDetail, found: Span | null = null): RoomModel {
  const { text, body, tables, sections } = report;
  const marks = marksOf(report, found);
  const blocks = splitBlocks(text, body, tables);
  const readings = marks.filter(({ kind }) => kind === 'reading');
  return {
    report,
    marks,
    outline: outlineOf(text, blocks, sections, marks),
    before: splitBlocks(text, { start: 0, end: body.start }, tables),
    body: blocks,
    after: splitBlocks(text, { start: body.end, end: text.length }, tables),
    numbers: new Map(readings.map(({ key }, index) => [key, index + 1])),
  };
}
