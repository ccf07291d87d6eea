import type { Database } from '../database/connection.ts';
import { rawStatement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { type RawCell, type StoredCell, storedCellsOf } from './stored-cell.ts';

export const lastChangesUntil = rawStatement<
  [units: string, years: string, until: string],
  RawCell
>(
  `SELECT c.township_id, c.year, c.indicator_id, c.value, c.lower, c.upper, c.qualifier, c.status, c.evidence
   FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y
   CROSS JOIN observation_change AS c ON c.township_id = t.value AND c.year = y.value
   WHERE c.recorded_at <= ?3 AND c.status IS NOT NULL
     AND NOT EXISTS (
       SELECT 1 FROM observation_change AS later
       WHERE later.township_id = c.township_id AND later.year = c.year AND later.indicator_id = c.indicator_id
         AND later.recorded_at <= ?3 AND later.id > c.id)
   ORDER BY t.key, y.key, c.indicator_id`,
);

/**
 * The cells of units (ids) as they were known at a moment, from the log of changes: those that said something.
 * A cell that is not in it was silent then, or its report was not stored yet.
 */
export function cellsAsOf(
  database: Database,
  units: readonly number[],
  years: readonly number[],
  moment: string,
): StoredCell[] {
  const ids = indicatorIds(database);
  const rows = lastChangesUntil.all(database, JSON.stringify(units), JSON.stringify(years), moment);
  return storedCellsOf(rows, ids);
}
