import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { statusCodes } from '../codes/cell-codes.ts';
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

export const toldCellsOfUnits = rawStatement<
  [units: string, years: string, silence: number],
  RawCell
>(
  `SELECT ${rawCellColumns} ${places}
   CROSS JOIN observation AS o ON o.township_id = t.value AND o.year = y.value AND o.status <> ?3`,
);

/** Which cells are read: of some indicators alone, or all but what reports do not mention, which is two cells in five. */
export type CellsRead = readonly ObservedIndicatorId[] | 'told';

/** The stored cells of units (ids), in the order in which units, years and indicators are named. */
export function cellsOfUnits(
  database: Database,
  units: readonly number[],
  years: readonly number[],
  read?: CellsRead,
): StoredCell[] {
  const ids = indicatorIds(database);
  return storedCellsOf(
    rowsOfUnits(database, JSON.stringify(units), JSON.stringify(years), read),
    ids,
  );
}

function rowsOfUnits(
  database: Database,
  units: string,
  years: string,
  read: CellsRead | undefined,
): RawCell[] {
  if (read === undefined) return allCellsOfUnits.all(database, units, years);
  if (read === 'told') {
    return toldCellsOfUnits.all(database, units, years, statusCodes.codeOf('not_mentioned'));
  }
  const codes = read.map(indicatorIds(database).codeOf);
  return someCellsOfUnits.all(database, units, years, JSON.stringify(codes));
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
