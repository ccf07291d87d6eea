import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { rawStatement, statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { type RawCell, type StoredCell, storedCellsOf } from './stored-cell.ts';

// The condition on value is what lets the partial index answer; the rows of the page are completed afterwards.
export const largestValues = rawStatement<
  [indicator: number, year: number, limit: number],
  RawCell
>(
  `SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence
   FROM (
     SELECT township_id FROM observation
     WHERE indicator_id = ?1 AND year = ?2 AND value IS NOT NULL
     ORDER BY value DESC, township_id LIMIT ?3
   ) AS top
   CROSS JOIN observation AS o
     ON o.township_id = top.township_id AND o.year = ?2 AND o.indicator_id = ?1
   ORDER BY o.value DESC, o.township_id`,
);
export const numberedCells = statement<[indicator: number, year: number], { total: number }>(
  `SELECT count(*) AS total FROM observation
   WHERE indicator_id = ? AND year = ? AND value IS NOT NULL`,
);

/** The largest stated values of an indicator in a year over every stored township, and how many state one. */
export function largestOfIndicator(
  database: Database,
  indicator: ObservedIndicatorId,
  year: number,
  limit: number,
): { readonly total: number; readonly cells: StoredCell[] } {
  const ids = indicatorIds(database);
  const code = ids.codeOf(indicator);
  return {
    total: numberedCells.get(database, code, year)?.total ?? 0,
    cells: storedCellsOf(largestValues.all(database, code, year, limit), ids),
  };
}
