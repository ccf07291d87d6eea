import type { ObservedIndicatorId } from '@xiangjian/indicators';
import {
  type Database,
  type StoredTownshipYear,
  type TownshipRow,
  townshipYearsOfArea,
} from '@xiangjian/store';

/** The years of every other township of the counties in which these townships lie. */
export function peersOfTownships(
  database: Database,
  townships: readonly TownshipRow[],
  years: readonly number[],
  indicators?: readonly ObservedIndicatorId[],
): StoredTownshipYear[] {
  const own = new Set(townships.map(({ id }) => id));
  const counties = [...new Set(townships.map(({ countyCode }) => countyCode))].sort();
  return counties
    .flatMap((county) => townshipYearsOfArea(database, county, years, indicators))
    .filter(({ township }) => !own.has(township.id));
}
