import type { Span } from '@xiangjian/indicators';
import type { Mark } from './mark.ts';
import type { MarkLook } from './mark-look.ts';

/** A place with personal data, masked or shown. */
interface PersonalPlace extends Span {
  readonly told: string;
}

/** What every line of the text needs to draw its marks; constant while the selection moves. */
export interface Sheet {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where personal data stands, and what is said of it when it is pointed at. */
  readonly personal: readonly PersonalPlace[];
  readonly looks: ReadonlyMap<string, MarkLook>;
  readonly labels: ReadonlyMap<string, string>;
  /** Why a number was not taken, by mark key. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Number of each reading, by mark key. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Where the number itself stands in a reading's quote, by mark key. */
  readonly places: ReadonlyMap<string, Span>;
  /** What a piece of the text says aloud: its words, the label of its mark, how many more readings stand there. */
  readonly spoken: (words: string, label: string, others: number) => string;
}

/** What of a line changes: the selected mark and the chosen words where they lie in it, and whether problems and plans are shown. */
export interface LineState {
  readonly selected: string | null;
  /** Words that a person chooses, whatever is marked there. */
  readonly chosen: Span | null;
  readonly showIssues: boolean;
}
