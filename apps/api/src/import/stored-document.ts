import type { DocumentTable, ReadDocument } from '@xiangjian/documents';
import type { GivenIdentity } from '@xiangjian/extract';
import type { ReportDetail } from '@xiangjian/store';
import { z } from 'zod';

/** What is needed to read a stored report again: the document as it was read, and what is known of it. */
export interface StoredDocument {
  readonly document: ReadDocument;
  readonly given: GivenIdentity;
}

const span = { start: z.number(), end: z.number() };
const storedTables = z.array(
  z.object({
    ...span,
    rows: z.array(z.array(z.object({ ...span, text: z.string().optional() }))),
  }),
);

/**
 * The document of a stored report. Its text is the one that every quote points into, so it is not read from the bytes anew;
 * whose report it is and of which year was settled when it was taken in.
 */
export function storedDocument(report: ReportDetail): StoredDocument {
  const { text, body, title, publishedOn, documentDate, sourceUrl, township } = report;
  return {
    document: {
      format: 'text',
      encoding: 'utf-8',
      text,
      body,
      title,
      tables: tablesOf(report),
      metadata: {
        publishedOn,
        documentDate,
        sourceUrl,
        publisher: null,
        breadcrumb: [],
        nature: null,
      },
    },
    given: {
      known: {
        genre: report.genre,
        nature: report.nature,
        title,
        township: township.name,
        kind: township.kind,
        county: township.county,
        year: report.year,
        publishedOn,
        documentDate,
        periodStart: report.periodStart,
        periodEnd: report.periodEnd,
        context: [],
      },
    },
  };
}

function tablesOf({ tables, text }: ReportDetail): DocumentTable[] {
  return storedTables.parse(tables).map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map((row) =>
      row.map((cell) => ({ ...cell, text: cell.text ?? text.slice(cell.start, cell.end) })),
    ),
  }));
}
