import type { TableCell } from '@xiangjian/documents';
import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { CellNumber } from './table-cell.ts';

export type Row = readonly TableCell[];

/** A cell of a table that states an indicator. */
export interface TakenCell<Id extends string = ObservedIndicatorId> {
  readonly indicator: Id;
  readonly number: CellNumber;
  readonly cell: TableCell;
  /** Where the words that name it begin. */
  readonly from: TableCell;
  /** Named by the block it stands in, not by its row: a sentence that says the same is clearer. */
  readonly weak?: boolean;
}
