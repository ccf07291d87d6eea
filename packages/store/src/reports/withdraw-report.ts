import { type CellChange, recordCells } from '../cells/record-cells.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { unknownReport } from './unknown-report.ts';

/** What the undo of an import did. */
export interface Withdrawal {
  /** The older version that speaks again, or null. */
  readonly restoredReportId: number | null;
  readonly changes: readonly CellChange[];
}

interface Place {
  townshipId: number;
  year: number;
  supersededAt: string | null;
  supersededBy: number | null;
}

const placeOfReport = statement<[id: number], Place>(
  `SELECT township_id AS townshipId, year, superseded_at AS supersededAt, superseded_by AS supersededBy
   FROM report WHERE id = ? AND withdrawn_at IS NULL`,
);
const markWithdrawn = statement<[at: string, by: string, why: string, id: number]>(
  'UPDATE report SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_why = ? WHERE id = ?',
);
const previousVersion = statement<[id: number], { id: number }>(
  'SELECT id FROM report WHERE superseded_by = ? AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1',
);
const handOn = statement<[at: string | null, successor: number | null, id: number]>(
  'UPDATE report SET superseded_at = ?, superseded_by = ? WHERE id = ?',
);

/**
 * Takes a report back, as the undo of its import: the version it had replaced speaks again, else its cells are gone.
 * Bytes and readings stay for the record. Throws StoreError for a report that is not there or already withdrawn.
 */
export function withdrawReport(
  database: Database,
  reportId: number,
  by: { readonly author: string; readonly reason: string },
  now: string,
): Withdrawal {
  return inTransaction(database, () => {
    const place = placeOfReport.get(database, reportId);
    if (place === undefined) throw unknownReport(reportId);
    markWithdrawn.run(database, now, by.author, by.reason, reportId);
    const previous = previousVersion.get(database, reportId)?.id ?? null;
    if (previous !== null) handOn.run(database, place.supersededAt, place.supersededBy, previous);
    const cause = { reason: 'withdrawal', id: reportId } as const;
    const changes = recordCells(database, place, cause, now);
    raiseRevision(database);
    return { restoredReportId: place.supersededBy === null ? previous : null, changes };
  });
}
