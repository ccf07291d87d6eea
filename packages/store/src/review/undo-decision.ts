import type { CellPlace } from '../cells/cell-version.ts';
import { correctCell } from '../cells/correct-cell.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import {
  correctionColumns,
  correctionOf,
  correctionsOfCell,
  type RawCorrection,
} from '../queries/corrections-of-cell.ts';
import { refreshReview } from './refresh-review.ts';

interface RawDecision {
  readonly townshipId: number;
  readonly year: number;
  readonly indicatorId: number;
  readonly reportId: number | null;
  readonly action: string;
  readonly reasons: number;
  readonly settled: string;
  readonly corrections: string;
  readonly undone: number;
}

const decisionOf = statement<[id: number], RawDecision>(
  `SELECT township_id AS townshipId, year, indicator_id AS indicatorId, report_id AS reportId, action, reasons, settled,
     corrections, EXISTS (SELECT 1 FROM review_decision AS u WHERE u.undoes = d.id) AS undone
   FROM review_decision AS d WHERE id = ?`,
);
const addUndo = statement<(string | number | null)[]>(
  `INSERT INTO review_decision
     (township_id, year, indicator_id, report_id, decided_at, author, action, reasons, settled, corrections, undoes)
   VALUES (?, ?, ?, ?, ?, ?, 'undo', ?, ?, ?, ?)`,
);
const correctionById = statement<[id: number], RawCorrection>(
  `SELECT ${correctionColumns} FROM correction AS k WHERE k.id = ?`,
);

/**
 * Takes a decision back with everything that followed from it: cells become what they were before. The place of the
 * decision. Throws StoreError where it is not there, is undone already (`unknown_decision`), or a cell was corrected again
 * in between (`stale_cell`).
 */
export function undoDecision(
  database: Database,
  id: number,
  author: string,
  now: string,
): CellPlace {
  return inTransaction(database, () => {
    const decision = decisionOf.get(database, id);
    if (decision === undefined || decision.action === 'undo' || decision.undone === 1) {
      throw new StoreError(
        'unknown_decision',
        `no decision ${id} that could be undone`,
        '没有这条核对记录，或它已经撤销',
      );
    }
    const made: number[] = JSON.parse(decision.corrections);
    const undone = made.reverse().map((correction) => takeBack(database, correction, author, now));
    const { townshipId, year, indicatorId, reportId, reasons, settled } = decision;
    addUndo.run(
      database,
      townshipId,
      year,
      indicatorId,
      reportId,
      now,
      author,
      reasons,
      settled,
      JSON.stringify(undone),
      id,
    );
    const place = { townshipId, year, indicator: indicatorIds(database).nameOf(indicatorId) };
    refreshReview(database, place);
    raiseRevision(database);
    return place;
  });
}

/** Corrects a cell back to the correction before this one, or gives it back to the report; the id of the new correction. */
function takeBack(database: Database, id: number, author: string, now: string): number {
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
      reason:
        before?.cell == null
          ? '撤销核对'
          : `撤销核对，恢复${before.author}的更正：${before.reason}`,
      expected: null,
    },
    now,
  ).id;
}
