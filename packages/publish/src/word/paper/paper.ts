/** Words in one manner; `note` becomes a footnote behind them. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly note?: string | null;
}

/** A drawing for print: vector for programs that know it, pixels for the others. */
export interface Picture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  /** Size in pixels as it was laid out. */
  readonly width: number;
  readonly height: number;
  /** What is read aloud instead of it. */
  readonly says: string;
}

/** How a column of a table stands. */
type Align = 'left' | 'center' | 'right';

/** A column: its heading, its share of the width of the table, and where its text stands. */
export interface GridColumn {
  readonly heading: string;
  readonly share: number;
  readonly align: Align;
}

/** A table: its heading row is repeated on every page, no row is split between two. */
export interface Grid {
  readonly kind: 'grid';
  readonly caption: string | null;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly string[])[];
  /** `dense` for tables with much in them. */
  readonly size: 'usual' | 'dense';
}

/** What may stand on a sheet, from above. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'subtitle'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      /** It leads to what follows and stands on the same page. */
      readonly isLead?: boolean;
    }
  | { readonly kind: 'addressee'; readonly text: string }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'small'; readonly runs: readonly Run[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'newPage' }
  | Grid;

/** Pages of one orientation; each sheet begins on a new page. */
export interface Sheet {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** The red head of an official paper, and the line under it. */
export interface Letterhead {
  readonly text: string;
  readonly documentNumber: string | null;
  readonly logo: { readonly bytes: Uint8Array; readonly kind: 'png' | 'jpg' } | null;
}

/** A paper as plain data: what it says, not yet how a word processor is told. */
export interface Paper {
  readonly title: string;
  readonly letterhead: Letterhead | null;
  readonly fonts: PaperFonts;
  /** Printed at the head of every page of a draft; null for a released paper. */
  readonly draftMark: string | null;
  /** The day it was made, YYYY-MM-DD. */
  readonly madeOn: string;
  readonly sheets: readonly Sheet[];
}

/** Fonts by their use; they are named and not embedded. */
export interface PaperFonts {
  readonly title: string;
  readonly body: string;
  readonly heading: string;
  readonly subheading: string;
  readonly table: string;
}
