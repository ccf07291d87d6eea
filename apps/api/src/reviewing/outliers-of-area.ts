import { isObservedIndicatorId } from '@xiangjian/indicators';
import { type CellPlace, type Database, townshipYearsOfArea } from '@xiangjian/store';
import { ownPastOf } from '../viewing/own-past.ts';

/** The stored cells of an area that lie far off the own earlier years of their township. */
export function outliersOfArea(
  database: Database,
  area: string,
  years: readonly number[],
): CellPlace[] {
  return townshipYearsOfArea(database, area, years)
    .filter(({ hasReport }) => hasReport)
    .flatMap((one) =>
      ownPastOf(database, one).flatMap(({ indicators }) =>
        indicators
          .filter(isObservedIndicatorId)
          .map((indicator) => ({ townshipId: one.township.id, year: one.year, indicator })),
      ),
    );
}
