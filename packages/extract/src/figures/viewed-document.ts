import type { DocumentTable, ReadDocument } from '@xiangjian/documents';
import { tablesInText } from '../parsers/tables-in-text.ts';
import { type Reading, readView } from '../reading/reading.ts';
import { type NormalisedView, normalisedView } from '../view/normalised-view.ts';

/** A document as the parsers look at it. */
export interface ViewedDocument {
  readonly view: NormalisedView;
  /** The tables it came with, else those that its text draws with tabs. */
  readonly tables: readonly DocumentTable[];
  /** Sections, sentences and the numbers that stand outside of tables. */
  readonly reading: Reading;
}

/** The view of a document about one year, with its numbers and what is said around them. */
export function viewedDocument(document: ReadDocument, reportYear: number | null): ViewedDocument {
  const view = normalisedView(document.text, document.body);
  const tables =
    document.tables.length > 0 ? document.tables : tablesInText(document.text, document.body);
  const spans = tables.map((table) => ({
    start: view.fromRaw(table.start),
    end: view.fromRaw(table.end),
  }));
  const inTable = (at: number) => spans.some(({ start, end }) => at >= start && at < end);
  return { view, tables, reading: readView(view.text, reportYear, inTable) };
}
