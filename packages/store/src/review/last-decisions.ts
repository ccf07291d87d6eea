import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';

/** The decision that holds for a cell unless the cell has become another since. */
export interface LastDecision {
  readonly id: number;
  readonly author: string;
  readonly settled: string;
}

const notUndone = statement<
  [township: number, year: number],
  LastDecision & { indicatorId: number }
>(
  `SELECT d.id, d.indicator_id AS indicatorId, d.author, d.settled FROM review_decision AS d
   WHERE d.township_id = ? AND d.year = ? AND d.action <> 'undo'
     AND NOT EXISTS (SELECT 1 FROM review_decision AS u WHERE u.undoes = d.id)
   ORDER BY d.id`,
);

/** The last decision of each cell of a township and year that was not undone. */
export function lastDecisionsOfPlace(
  database: Database,
  place: { readonly townshipId: number; readonly year: number },
): ReadonlyMap<ObservedIndicatorId, LastDecision> {
  const ids = indicatorIds(database);
  return new Map(
    notUndone
      .all(database, place.townshipId, place.year)
      .map(({ indicatorId, ...decision }) => [ids.nameOf(indicatorId), decision]),
  );
}
