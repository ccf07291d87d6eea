import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { rawStatement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { type RawCell, rawCellColumns, type StoredCell, storedCellsOf } from './stored-cell.ts';

// CROSS JOIN keeps the order: from the few townships of the area by way of the listed years to seeks in the cells.
const standing = `FROM division_version AS v
   CROSS JOIN json_each(?2) AS y`;
const where = `WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':'
     AND v.first_year <= y.value AND v.last_year >= y.value`;

export const allCellsOfArea = rawStatement<[area: string, years: string], RawCell>(
  `SELECT ${rawCellColumns} ${standing}
   CROSS JOIN observation AS o ON o.township_id = v.division_id AND o.year = y.value
   ${where}`,
);
export const someCellsOfArea = rawStatement<
  [area: string, years: string, indicators: string],
  RawCell
>(
  `SELECT ${rawCellColumns} ${standing}
   CROSS JOIN json_each(?3) AS i
   CROSS JOIN observation AS o ON o.township_id = v.division_id AND o.year = y.value AND o.indicator_id = i.value
   ${where}`,
);

/**
 * The stored cells of an area (2, 4, 6 or 9 digits): of the townships that stood in each of the years, in the order of
 * code, year and (unless some are named) catalogue. A township without a report has no cells.
 */
export function cellsOfArea(
  database: Database,
  area: string,
  years: readonly number[],
  indicators?: readonly ObservedIndicatorId[],
): StoredCell[] {
  const ids = indicatorIds(database);
  const listed = JSON.stringify(years);
  const rows =
    indicators === undefined
      ? allCellsOfArea.all(database, area, listed)
      : someCellsOfArea.all(database, area, listed, JSON.stringify(indicators.map(ids.codeOf)));
  return storedCellsOf(rows, ids);
}
