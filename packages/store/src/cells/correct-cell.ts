import type { Cell, Evidence } from '@xiangjian/indicators';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { refuseLooseEvidence } from '../reports/loose-evidence.ts';
import { type CellRow, rowOfCell } from './cell-row.ts';
import { type CellPlace, refuseStale } from './cell-version.ts';
import { refuseIncoherent } from './coherent-cell.ts';
import { type CellChange, recordCells } from './record-cells.ts';

/** Words of a stored report. */
export interface ReportEvidence extends Evidence {
  readonly reportId: number;
}

/** A change of one cell that a person declares. */
export interface NewCorrection extends CellPlace {
  /** What the cell is to be; null releases it, so that the report speaks again. */
  readonly cell: Cell | null;
  readonly author: string;
  readonly reason: string;
  /** The words it rests on; null where its reason is all it rests on. */
  readonly evidence: ReportEvidence | null;
  /** The version of the cell that the author saw; null where nobody was shown one. */
  readonly expected: string | null;
}

/** A correction as it was recorded, and what it changed. */
export interface RecordedCorrection {
  readonly id: number;
  readonly changes: readonly CellChange[];
}

const storedCell = statement<[township: number, year: number, indicator: number], CellRow>(
  `SELECT value, lower, upper, qualifier, status, evidence FROM observation
   WHERE township_id = ? AND year = ? AND indicator_id = ?`,
);
const addCorrection = statement<(string | number | null)[]>(
  `INSERT INTO correction
     (township_id, year, indicator_id, recorded_at, author, reason, action, value, lower, upper, qualifier, status,
      old_value, old_lower, old_upper, old_qualifier, old_status, report_id, start, "end", quote)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Records a correction and lets it speak for its cell, above every extraction, now and later. Who and why must be said.
 * Throws StoreError for a cell whose number, bounds and status contradict one another (`not_a_cell`), for a quote that is
 * not in its report (`not_in_text`, `unknown_report`) and for a cell that is no longer what the author saw (`stale_cell`).
 */
export function correctCell(
  database: Database,
  correction: NewCorrection,
  now: string,
): RecordedCorrection {
  const { townshipId, year, indicator, cell, author, reason, evidence, expected } = correction;
  if (author.trim() === '' || reason.trim() === '')
    throw new RangeError('a correction says who and why');
  if (cell !== null) refuseIncoherent(cell);
  return inTransaction(database, () => {
    if (expected !== null) refuseStale(database, correction, expected);
    if (evidence !== null) refuseLooseEvidence(database, correction, evidence);
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
      evidence?.reportId ?? null,
      evidence?.start ?? null,
      evidence?.end ?? null,
      evidence?.text ?? null,
    );
    const changes = recordCells(database, { townshipId, year }, { reason: 'correction', id }, now);
    raiseRevision(database);
    return { id, changes };
  });
}

function fields(row: CellRow | undefined): (number | null)[] {
  if (row === undefined) return [null, null, null, null, null];
  return [row.value, row.lower, row.upper, row.qualifier, row.status];
}
