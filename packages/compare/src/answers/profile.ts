import type { Theme } from '@xiangjian/indicators';
import type { ComparedEvent, ComparedTownship, PeerGroup, SeriesNote } from '../compared-year.ts';
import type { CellView, ChanceView, Judgement } from './cell.ts';
import type { IndicatorSummary } from './indicator.ts';
import type { PublicationState } from './overview.ts';

export interface ProfileYear extends CellView {
  readonly year: number;
}

/** One indicator of the township: its value, its place among the peers, its years. */
export interface ProfileRow extends CellView, ChanceView {
  readonly indicator: IndicatorSummary;
  readonly rank: number | null;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
  /** How many share this rank, itself included. */
  readonly tied: number | null;
  readonly rank_group_size: number | null;
  readonly median: number | null;
  readonly n: number;
  readonly judgement: Judgement;
  readonly series: ProfileYear[];
}

export interface ProfileReport {
  readonly year: number;
  readonly report_id: number | null;
  readonly title: string | null;
  readonly published_on: string | null;
  readonly state: PublicationState;
}

/** A problem or plan with the report it stands in. */
export interface ProfileItem {
  readonly year: number;
  readonly theme: Theme;
  readonly text: string;
  readonly report_id: number;
}

/** Where a township stands in front or behind; `level` is that of its judgement, null where its rank interval says so. */
export interface ProfileStanding {
  readonly indicator: string;
  readonly level: '95' | '99.8' | null;
}

/** A move from the year before that goes beyond chance. */
export interface ProfileChange {
  readonly indicator: string;
  readonly level: '95' | '99.8';
  readonly direction: 'up' | 'down';
}

/** What to look at first, the surest first. */
export interface ProfileHighlights {
  readonly ahead: ProfileStanding[];
  readonly behind: ProfileStanding[];
  readonly changed: ProfileChange[];
}

/** How many of the exact counts from 100 on, over all years, end in 0, and in 0 or 5. */
export interface Rounding {
  readonly n: number;
  readonly ending_0: number;
  readonly ending_0_or_5: number;
  /** More than chance brings at 99.8 %. */
  readonly is_flagged: boolean;
  readonly text_zh: string;
  readonly text_en: string;
}

export interface Profile {
  readonly township: ComparedTownship;
  /** The county whose townships are the peers. */
  readonly area_code: string;
  readonly year: number;
  readonly years: number[];
  readonly peers: PeerGroup;
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly reports: ProfileReport[];
  readonly events: ComparedEvent[];
  /** The declared changes of definition up to this year, the oldest first. */
  readonly notes: SeriesNote[];
  readonly highlights: ProfileHighlights;
  /** Null below ten such numbers. */
  readonly rounding: Rounding | null;
  readonly rows: ProfileRow[];
  readonly problems: ProfileItem[];
  readonly plans: ProfileItem[];
}
