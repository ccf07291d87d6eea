import type {
  Genre,
  Observation,
  ReportNature,
  ReportReading,
  TownshipKind,
} from '@xiangjian/indicators';

/** Whose report a document is, about which year, and when it came out; null where the document does not say. */
export interface ReportIdentity {
  readonly genre: Genre;
  readonly nature: ReportNature;
  readonly title: string | null;
  /** The name as written, without the county before it. */
  readonly township: string | null;
  readonly kind: TownshipKind | null;
  readonly county: string | null;
  readonly year: number | null;
  /** ISO dates. The first is the date on the web, the second the date in or under the document. */
  readonly publishedOn: string | null;
  readonly documentDate: string | null;
  /** The day on which the figures begin, where the report says one that is not 1 January of its year. */
  readonly periodStart: string | null;
  /** The day on which the figures close, where the report says one that is not the year's end. */
  readonly periodEnd: string | null;
  /** Breadcrumb, publisher, title, address: words that may name the county. */
  readonly context: readonly string[];
}

/** Everything read in one document: who it is and what it states. */
export interface Extraction extends Omit<ReportReading, 'soughtOwn'> {
  readonly identity: ReportIdentity;
  /** Of each observation in turn: the words of its rule that found it, as they stand in the text, several with + between them. */
  readonly ruleWords: readonly string[];
  /** Figures of the district's own indicators; empty where none were given. */
  readonly own: readonly Observation[];
}
