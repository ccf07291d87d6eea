import type { Genre, ReportNature, ReportReading } from '@xiangjian/indicators';
import type { NewReport } from '@xiangjian/store';

/** A document as read and understood, before it is known whose report it is. */
export interface ReportRead {
  readonly genre: Genre;
  readonly nature: ReportNature;
  /** The township that the text names, or null. */
  readonly township: string | null;
  readonly county: string | null;
  readonly year: number | null;
  readonly title: string | null;
  /** Breadcrumb, publisher, title and address: words that may name the county. */
  readonly context: readonly string[];
  readonly content: Pick<
    NewReport,
    | 'text'
    | 'encoding'
    | 'body'
    | 'tables'
    | 'publishedOn'
    | 'documentDate'
    | 'sourceUrl'
    | 'periodStart'
    | 'periodEnd'
  >;
  readonly extraction: ReportReading;
}
