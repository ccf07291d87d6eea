import type { CellPlace } from '../cells/cell-version.ts';
import { takeBackCorrection } from '../cells/take-back-correction.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
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
    const undone = made
      .reverse()
      .map((correction) => takeBackCorrection(database, correction, author, '撤销核对', now));
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
