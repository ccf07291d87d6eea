import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';

const standingNote = statement<[id: number], { id: number }>(
  'SELECT id FROM series_note WHERE id = ? AND undone_at IS NULL',
);
const markUndone = statement<[at: string, by: string, why: string, id: number]>(
  'UPDATE series_note SET undone_at = ?, undone_by = ?, undone_why = ? WHERE id = ?',
);

/** Takes a change of definition back; it stays on record. Throws StoreError (`unknown_note`) where none stands. */
export function undoNote(
  database: Database,
  id: number,
  by: { readonly author: string; readonly why: string },
  now: string,
): void {
  inTransaction(database, () => {
    if (standingNote.get(database, id) === undefined) {
      throw new StoreError(
        'unknown_note',
        `no note ${id} that could be undone`,
        '没有这条口径说明，或它已经撤销',
      );
    }
    markUndone.run(database, now, by.author, by.why, id);
    raiseRevision(database);
  });
}
