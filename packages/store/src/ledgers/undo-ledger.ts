import { type CellChange, recordCells } from '../cells/record-cells.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';

const markUndone = statement<[at: string, by: string, why: string, id: number]>(
  'UPDATE ledger SET undone_at = ?, undone_by = ?, undone_why = ? WHERE id = ?',
);
const standingLedger = statement<[id: number], { id: number }>(
  'SELECT id FROM ledger WHERE id = ? AND undone_at IS NULL',
);
const placesOfLedger = statement<[id: number], { townshipId: number; year: number }>(
  `SELECT DISTINCT township_id AS townshipId, year FROM ledger_value WHERE ledger_id = ?
   ORDER BY township_id, year`,
);

/**
 * Takes back a whole import: its figures speak no longer, those of an older ledger or of the reports speak again. The file
 * and its figures stay for the record. Throws StoreError for a ledger that is not there or is undone (`unknown_ledger`).
 */
export function undoLedger(
  database: Database,
  id: number,
  by: { readonly author: string; readonly reason: string },
  now: string,
): readonly CellChange[] {
  return inTransaction(database, () => {
    if (standingLedger.get(database, id) === undefined) throw unknownLedger(id);
    markUndone.run(database, now, by.author, by.reason, id);
    const changes = placesOfLedger
      .all(database, id)
      .flatMap((place) => recordCells(database, place, { reason: 'ledger_undo', id }, now));
    raiseRevision(database);
    return changes;
  });
}

function unknownLedger(id: number): StoreError {
  return new StoreError(
    'unknown_ledger',
    `there is no ledger ${id}, or its import is undone`,
    `没有第 ${id} 号台账，或者它的导入已经撤销`,
  );
}
