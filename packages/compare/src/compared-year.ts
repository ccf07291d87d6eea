import type {
  DivisionEventKind,
  DivisionLevel,
  IndicatorId,
  NoteComparability,
  Theme,
  TownshipKind,
  TownshipYear,
} from '@xiangjian/indicators';

/** A township as it is compared and named in every answer. */
export interface ComparedTownship {
  /** Nine digits. */
  readonly code: string;
  readonly name: string;
  readonly kind: TownshipKind;
  /** Name of the county; of the prefecture where there is none. */
  readonly county: string;
  /** True for the sample district. */
  readonly fictional: boolean;
}

/** The area a question is asked about. */
export interface ComparedArea {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly fictional: boolean;
}

/** Which of the parts a report must have were found in it. */
export interface ReportParts {
  readonly results: boolean;
  readonly problems: boolean;
  readonly responsibility: boolean;
  readonly plans: boolean;
}

/** A relation between figures of one report that should hold and does not, worded as a question. */
export interface FailedCheck {
  readonly name: string;
  readonly message_zh: string;
  readonly message_en: string;
  readonly indicators: readonly string[];
}

/** A problem or a plan as the report words it, with its theme. */
export interface ThemedItem {
  readonly theme: Theme;
  readonly text: string;
}

/** A declared change of what is counted: from that year on another definition holds, for one indicator or for all. */
export interface SeriesNote {
  /** Tells definitions apart. */
  readonly id: number;
  /** Null: every indicator. */
  readonly indicator: IndicatorId | null;
  /** The first year of the new definition. */
  readonly from: number;
  readonly comparability: NoteComparability;
  readonly text: string;
}

/**
 * One township in one year: the input of every comparison. There is exactly one for each township and year,
 * with `hasReport` false where no report is known, so that a missing report is seen and never left out.
 */
export interface ComparedYear extends TownshipYear {
  readonly township: ComparedTownship;
  /** Null exactly when `hasReport` is false. */
  readonly reportId: number | null;
  readonly title: string | null;
  /** Null where there is no report, or its parts are not known. */
  readonly parts: ReportParts | null;
  readonly checks: readonly FailedCheck[];
  readonly problems: readonly ThemedItem[];
  readonly plans: readonly ThemedItem[];
  /** The declared changes of definition that concern this township, of whatever year. */
  readonly notes: readonly SeriesNote[];
  /** The units that were then what the township is now; left out where it is taken as it stood. */
  readonly combined?: {
    readonly parts: readonly ComparedYear[];
    readonly units: number;
    readonly splitFrom: string | null;
  };
}

interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

/** What happened to a unit, in the fields of the replies. */
export interface ComparedEvent {
  readonly kind: DivisionEventKind;
  /** ISO date. */
  readonly date: string;
  readonly from: NamedUnit[];
  readonly to: NamedUnit[];
  readonly document: string | null;
}

/** With whom a township is compared: every township of the area, or those of its own kind. */
export type PeerGroup = 'all' | 'kind';

/** The same, or a list of townships that are compared with each other and nobody else. */
export type ComparedGroup = PeerGroup | 'set';
