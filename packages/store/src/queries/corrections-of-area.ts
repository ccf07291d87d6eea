import type { Cell } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import {
  correctionColumns,
  correctionOf,
  type RawCorrection,
  type StoredCorrection,
} from './corrections-of-cell.ts';
import { type EvidenceStanding, standingOf } from './evidence-standing.ts';
import { unitsOfFilter } from './units-of-filter.ts';

/** A correction that fills its cell, and where its words stand now. */
export interface CorrectionInForce extends StoredCorrection {
  readonly cell: Cell;
  readonly standing: EvidenceStanding;
}

export const correctionsInForce = statement<
  [units: string | null, years: string | null],
  RawCorrection
>(
  `SELECT ${correctionColumns} FROM correction AS k
   WHERE k.action = 'set'
     AND (?1 IS NULL OR k.township_id IN (SELECT value FROM json_each(?1)))
     AND (?2 IS NULL OR k.year IN (SELECT value FROM json_each(?2)))
     AND NOT EXISTS (
       SELECT 1 FROM correction AS later
       WHERE later.township_id = k.township_id AND later.year = k.year
         AND later.indicator_id = k.indicator_id AND later.id > k.id)
   ORDER BY k.township_id, k.year, k.indicator_id`,
);

/** The corrections in force of an area (2, 4, 6 or 9 digits; all when left out), in the order of their cells. */
export function correctionsOfArea(
  database: Database,
  filter: { readonly area?: string | undefined; readonly years?: readonly number[] | undefined },
): CorrectionInForce[] {
  const ids = indicatorIds(database);
  const units = unitsOfFilter(database, filter);
  const years = filter.years === undefined ? null : JSON.stringify(filter.years);
  return correctionsInForce
    .all(database, units === null ? null : JSON.stringify(units), years)
    .filter(({ indicatorId }) => ids.shown === null || ids.shown.has(indicatorId))
    .flatMap((raw) => {
      const correction = correctionOf(raw, ids);
      const { cell } = correction;
      return cell === null
        ? []
        : [{ ...correction, cell, standing: standingOf(database, correction) }];
    });
}
