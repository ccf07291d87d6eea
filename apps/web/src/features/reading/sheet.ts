import type { Mark } from './mark.ts';
import type { MarkLook } from './mark-look.ts';

/** What every line of the text needs to draw its marks; constant while the selection moves. */
export interface Sheet {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly looks: ReadonlyMap<string, MarkLook>;
  readonly labels: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Adds how many more readings one place has. */
  readonly andOthers: (count: number) => string;
}

/** What of a line changes: the selected mark, where it lies in the line, and whether problems and plans are shown. */
export interface LineState {
  readonly selected: string | null;
  readonly showIssues: boolean;
}
