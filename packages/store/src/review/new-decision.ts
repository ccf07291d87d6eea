import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';
import type { CellPlace } from '../cells/cell-version.ts';
import type { ReportEvidence } from '../cells/correct-cell.ts';

/** What a person decides about a cell. */
export type Verdict =
  /** It is right as it is, with or without a number. */
  | { readonly action: 'accept' }
  /** It has another value, or other words. */
  | { readonly action: 'correct'; readonly cell: Cell; readonly evidence: ReportEvidence | null }
  /** What was read here belongs to another indicator. */
  | {
      readonly action: 'move';
      readonly to: ObservedIndicatorId;
      readonly readingId: number;
      /** Also where the other cell has another number already. */
      readonly replace: boolean;
    }
  /** What was read is a figure of no indicator. */
  | { readonly action: 'reject' }
  /** A fact that nobody had read. */
  | { readonly action: 'add'; readonly cell: Cell; readonly evidence: ReportEvidence };

export interface NewDecision {
  readonly place: CellPlace;
  readonly verdict: Verdict;
  readonly author: string;
  /** In the person's own words; null: what the verdict says by itself. */
  readonly note: string | null;
  /** The version of the cell that the person saw; null where nobody was shown one. */
  readonly expected: string | null;
}
