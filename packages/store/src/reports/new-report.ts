import type { Genre, ReportNature, Span } from '@xiangjian/indicators';

/** The genres that are stored; other documents are refused before they come here. */
export type StoredGenre = Exclude<Genre, 'other'>;

/** A document as received and read, about one township and one year. Dates are ISO dates. */
export interface NewReport {
  readonly townshipId: number;
  readonly year: number;
  readonly genre: StoredGenre;
  readonly nature: ReportNature;
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: string;
  readonly body: Span;
  /** The tables of the document, kept as JSON for the reading room. */
  readonly tables: readonly unknown[];
  readonly publishedOn: string | null;
  readonly documentDate: string | null;
  readonly sourceUrl: string | null;
  /** The days on which the figures begin and close, where the report says others than those of its year. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}
