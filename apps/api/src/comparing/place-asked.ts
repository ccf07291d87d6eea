import { type IndicatorId, isObservedIndicatorId } from '@xiangjian/indicators';
import {
  type CellPlace,
  type Database,
  type TownshipRow,
  townshipInYear,
  versionsOfTownship,
} from '@xiangjian/store';
import { unknownTownshipYear } from '../problems/not-found.ts';
import { notStored } from '../routes/observed-only.ts';
import { townshipAsked } from './compared-township.ts';

/**
 * The stored cell that a request names. Refuses (404) a township that is not known or did not stand in that year, (400) an
 * indicator that is computed and not stored.
 */
export function placeAsked(
  database: Database,
  named: { readonly township: string; readonly year: number; readonly indicator: IndicatorId },
): CellPlace {
  const { year, indicator } = named;
  const { id, name } = townshipAsked(database, named.township, 'township');
  if (townshipInYear(database, id, year) === null) throw unknownTownshipYear(name, year);
  if (!isObservedIndicatorId(indicator)) throw notStored([indicator]);
  return { townshipId: id, year, indicator };
}

/** The township of a stored place, as it stood in that year, else as it stands last. */
export function townshipOfPlace(
  database: Database,
  { townshipId, year }: Pick<CellPlace, 'townshipId' | 'year'>,
): TownshipRow {
  const found =
    townshipInYear(database, townshipId, year) ?? versionsOfTownship(database, townshipId).at(-1);
  if (found === undefined) throw new RangeError(`unknown unit: ${townshipId}`);
  return found;
}
