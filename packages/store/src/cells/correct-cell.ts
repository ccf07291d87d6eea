import { type Cell, hasNumber, isExact, type ObservedIndicatorId } from '@xiangjian/indicators';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { type CellRow, rowOfCell } from './cell-row.ts';
import { type CellChange, recordCells } from './record-cells.ts';

/** A change of one cell that a person declares. */
export interface NewCorrection {
  readonly townshipId: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  /** What the cell is to be; null releases it, so that the report speaks again. */
  readonly cell: Cell | null;
  readonly author: string;
  readonly reason: string;
}

const storedCell = statement<[township: number, year: number, indicator: number], CellRow>(
  `SELECT value, lower, upper, qualifier, status, evidence FROM observation
   WHERE township_id = ? AND year = ? AND indicator_id = ?`,
);
type Bound = number | null;
const addCorrection = statement<
  [
    township: number,
    year: number,
    indicator: number,
    recordedAt: string,
    author: string,
    reason: string,
    action: string,
    value: Bound,
    lower: Bound,
    upper: Bound,
    qualifier: Bound,
    status: Bound,
    oldValue: Bound,
    oldLower: Bound,
    oldUpper: Bound,
    oldQualifier: Bound,
    oldStatus: Bound,
  ]
>(
  `INSERT INTO correction
     (township_id, year, indicator_id, recorded_at, author, reason, action, value, lower, upper, qualifier, status,
      old_value, old_lower, old_upper, old_qualifier, old_status)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Records a correction and lets it speak for its cell, above every extraction, now and later. Who and why must be said.
 * Throws RangeError for a cell whose number, bounds and status contradict one another.
 */
export function correctCell(
  database: Database,
  correction: NewCorrection,
  now: string,
): CellChange[] {
  const { townshipId, year, indicator, cell, author, reason } = correction;
  if (author.trim() === '' || reason.trim() === '')
    throw new RangeError('a correction says who and why');
  if (cell !== null) refuseIncoherent(cell);
  return inTransaction(database, () => {
    const indicatorId = indicatorIds(database).codeOf(indicator);
    const old = storedCell.get(database, townshipId, year, indicatorId);
    const row = cell === null ? undefined : rowOfCell(cell, null);
    const id = addCorrection.run(
      database,
      townshipId,
      year,
      indicatorId,
      now,
      author,
      reason,
      cell === null ? 'release' : 'set',
      ...fields(row),
      ...fields(old),
    );
    const changes = recordCells(database, { townshipId, year }, { reason: 'correction', id }, now);
    raiseRevision(database);
    return changes;
  });
}

function fields(row: CellRow | undefined): [Bound, Bound, Bound, Bound, Bound] {
  if (row === undefined) return [null, null, null, null, null];
  return [row.value, row.lower, row.upper, row.qualifier, row.status];
}

function refuseIncoherent(cell: Cell): void {
  const { value, lower, upper, qualifier, status } = cell;
  const numbered = hasNumber(status);
  const complete = lower !== null && qualifier !== null;
  const ordered = lower === null || upper === null || lower <= upper;
  const exact = qualifier !== null && isExact(qualifier);
  const single = !exact || (value === lower && value === upper);
  const silentlyEmpty = value === null && lower === null && upper === null && qualifier === null;
  if (ordered && single && (numbered ? complete : silentlyEmpty)) return;
  throw new RangeError(`not a cell: ${JSON.stringify(cell)}`);
}
