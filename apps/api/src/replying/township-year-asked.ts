import { type Database, type TownshipRow, townshipInYear } from '@xiangjian/store';
import { townshipAsked } from '../comparing/compared-township.ts';
import { unknownTownshipYear } from '../problems/not-found.ts';

/** The township of a code as it stood in a year. Refuses (404) an unknown code, and a year in which it did not stand. */
export function townshipYearAsked(database: Database, code: string, year: number): TownshipRow {
  const { id, name } = townshipAsked(database, code, 'township');
  const township = townshipInYear(database, id, year);
  if (township === null) throw unknownTownshipYear(name, year);
  return township;
}
