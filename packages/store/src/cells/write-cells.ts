import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { CellRow } from './cell-row.ts';

/** A cell in its place, in the integers of the database. */
export interface PlacedCellRow extends CellRow {
  readonly townshipId: number;
  readonly year: number;
  readonly indicatorId: number;
}

const put = statement<
  [
    township: number,
    year: number,
    indicator: number,
    value: number | null,
    lower: number | null,
    upper: number | null,
    qualifier: number | null,
    status: number,
    evidence: number | null,
  ]
>(
  `INSERT INTO observation (township_id, year, indicator_id, value, lower, upper, qualifier, status, evidence)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
   ON CONFLICT (township_id, year, indicator_id) DO UPDATE SET
     value = excluded.value, lower = excluded.lower, upper = excluded.upper,
     qualifier = excluded.qualifier, status = excluded.status, evidence = excluded.evidence`,
);

/**
 * Writes cells in one transaction, one prepared row at a time. The bulk path under every import, without a change log:
 * reports go through storeReport, which keeps it.
 */
export function writeCells(database: Database, rows: Iterable<PlacedCellRow>): void {
  inTransaction(database, () => {
    const write = put.runner(database);
    for (const row of rows) {
      write(
        row.townshipId,
        row.year,
        row.indicatorId,
        row.value,
        row.lower,
        row.upper,
        row.qualifier,
        row.status,
        row.evidence,
      );
    }
  });
}
