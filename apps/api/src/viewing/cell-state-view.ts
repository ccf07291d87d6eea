import type { CorrectionReply } from '@xiangjian/contract';
import { type CellPlace, cellsOfUnits, cellVersion, type Database } from '@xiangjian/store';
import { cellView } from './cell-view.ts';

/** What a cell is now, and the version to hand back with the next change. */
export function cellStateView(
  database: Database,
  place: CellPlace,
): Pick<CorrectionReply, 'version' | 'cell'> {
  const { townshipId, year, indicator } = place;
  const [cell] = cellsOfUnits(database, [townshipId], [year], [indicator]);
  return {
    version: cellVersion(database, place),
    cell: cell === undefined ? null : cellView(cell),
  };
}
