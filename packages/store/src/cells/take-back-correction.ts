import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import {
  correctionColumns,
  correctionOf,
  correctionsOfCell,
  type RawCorrection,
} from '../queries/corrections-of-cell.ts';
import { correctCell } from './correct-cell.ts';

const correctionById = statement<[id: number], RawCorrection>(
  `SELECT ${correctionColumns} FROM correction AS k WHERE k.id = ?`,
);

/**
 * Corrects a cell back to the correction before this one, or gives it back to the report; the id of the new correction. `why`
 * says what is taken back. Throws StoreError where the cell was corrected again in between (`stale_cell`).
 */
export function takeBackCorrection(
  database: Database,
  id: number,
  author: string,
  why: string,
  now: string,
): number {
  const raw = correctionById.get(database, id);
  if (raw === undefined) throw new RangeError(`no correction ${id}`);
  const correction = correctionOf(raw, indicatorIds(database));
  const all = correctionsOfCell(database, correction);
  if (all.at(-1)?.id !== id) {
    throw new StoreError(
      'stale_cell',
      `correction ${id} is not the last of its cell`,
      '这一格后来又有更正，不能再撤销这一步',
    );
  }
  const before = all.at(-2);
  const { townshipId, year, indicator } = correction;
  return correctCell(
    database,
    {
      townshipId,
      year,
      indicator,
      cell: before?.cell ?? null,
      evidence: before?.cell == null ? null : before.evidence,
      author,
      reason: before?.cell == null ? why : `${why}，恢复${before.author}的更正：${before.reason}`,
      expected: null,
    },
    now,
  ).id;
}
