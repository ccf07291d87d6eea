import type { Span } from '@xiangjian/indicators';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16';

export type DocumentFormat = 'text' | 'html' | 'docx' | 'doc' | 'rtf' | 'pdf';

/** One cell of a table row, where it stands in the document's text. */
export interface TableCell extends Span {
  readonly text: string;
}

/** A data table (layout tables are not tables): its rows in reading order, an empty cell has start = end. */
export interface DocumentTable extends Span {
  readonly rows: readonly (readonly TableCell[])[];
}

/** What the page says about itself, apart from the report's own text. ISO dates; null where the page is silent. */
export interface DocumentMetadata {
  /** 发布日期/发布时间, or the date that stands alone below the title: the date on the web. */
  readonly publishedOn: string | null;
  /** 成文日期 or the date under the signature. */
  readonly documentDate: string | null;
  /** 发布机构 or 来源. */
  readonly publisher: string | null;
  /** 当前位置, from the root to the page. */
  readonly breadcrumb: readonly string[];
  /** 文稿性质, a line that samples and restated reports carry; null in a published report. */
  readonly nature: string | null;
  /** The address the page says it was saved from (a saved-page comment, canonical link or 来源地址 line). */
  readonly sourceUrl: string | null;
  /** The names of site and columns beside the title in the window's bar; absent where there is no such bar. */
  readonly site?: string;
}

/**
 * A document as read: one text that is never changed again, because evidence points into it.
 * `body` is the part that is the report itself; navigation, sidebars, related links and footers stay outside it.
 */
export interface ReadDocument {
  readonly format: DocumentFormat;
  /** How the bytes were decoded; utf-8 for formats that carry their own encoding. */
  readonly encoding: Encoding;
  readonly text: string;
  readonly body: Span;
  /** The title line, where one was found. */
  readonly title: string | null;
  readonly tables: readonly DocumentTable[];
  readonly metadata: DocumentMetadata;
}
