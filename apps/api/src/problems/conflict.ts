import type { Conflict } from '@xiangjian/contract';
import {
  type CellPlace,
  cellVersion,
  type Database,
  evidenceOfCell,
  StoreError,
} from '@xiangjian/store';
import { cellView } from '../viewing/cell-view.ts';
import { lastChangeView } from '../viewing/history-view.ts';
import { ApiProblem } from './api-problem.ts';

/** Does a change of a cell; where somebody else was there in between, the refusal (409) tells what the cell is now. */
export function orConflict<T>(database: Database, place: CellPlace, change: () => T): T {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'stale_cell') throw error;
    throw new ApiProblem('stale-cell', {
      status: 409,
      title: error.messageZh,
      detail: error.message,
      more: { current: currentOf(database, place) },
    });
  }
}

function currentOf(database: Database, place: CellPlace): Conflict['current'] {
  const behind = evidenceOfCell(database, place.townshipId, place.year, place.indicator);
  return {
    version: cellVersion(database, place),
    cell: behind.cell === null ? null : cellView(behind.cell),
    last_change: lastChangeView(behind),
  };
}
