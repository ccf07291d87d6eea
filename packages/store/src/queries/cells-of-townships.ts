import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { rawStatement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { type RawCell, rawCellColumns, type StoredCell, storedCellsOf } from './stored-cell.ts';
import { townshipsOfCodes } from './townships-of-codes.ts';

// The years are listed and sought: a range of years would read the whole township.
const places = 'FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y';

export const allCellsOfUnits = rawStatement<[units: string, years: string], RawCell>(
  `SELECT ${rawCellColumns} ${places}
   CROSS JOIN observation AS o ON o.township_id = t.value AND o.year = y.value`,
);
export const someCellsOfUnits = rawStatement<
  [units: string, years: string, indicators: string],
  RawCell
>(
  `SELECT ${rawCellColumns} ${places}
   CROSS JOIN json_each(?3) AS i
   CROSS JOIN observation AS o ON o.township_id = t.value AND o.year = y.value AND o.indicator_id = i.value`,
);

/** The stored cells of units (ids), in the order in which units, years and indicators are named. */
export function cellsOfUnits(
  database: Database,
  units: readonly number[],
  years: readonly number[],
  indicators?: readonly ObservedIndicatorId[],
): StoredCell[] {
  const ids = indicatorIds(database);
  const [of, at] = [JSON.stringify(units), JSON.stringify(years)];
  const rows =
    indicators === undefined
      ? allCellsOfUnits.all(database, of, at)
      : someCellsOfUnits.all(database, of, at, JSON.stringify(indicators.map(ids.codeOf)));
  return storedCellsOf(rows, ids);
}

/** The stored cells of townships by their codes, codes of the past included. */
export function cellsOfTownships(
  database: Database,
  codes: readonly string[],
  years: readonly number[],
  indicators?: readonly ObservedIndicatorId[],
): StoredCell[] {
  const units = new Set([...townshipsOfCodes(database, codes).values()].map(({ id }) => id));
  return cellsOfUnits(database, [...units], years, indicators);
}
