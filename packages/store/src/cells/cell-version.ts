import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';

/** A cell's place in the table. */
export interface CellPlace {
  /** Id of the township's unit. */
  readonly townshipId: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
}

const lastChanges = statement<
  [township: number, year: number, indicator: number],
  { change: number; correction: number }
>(
  `SELECT
     coalesce((SELECT max(id) FROM observation_change
       WHERE township_id = ?1 AND year = ?2 AND indicator_id = ?3), 0) AS change,
     coalesce((SELECT max(id) FROM correction
       WHERE township_id = ?1 AND year = ?2 AND indicator_id = ?3), 0) AS correction`,
);

/**
 * What an editor saw of a cell, as a word that changes with every change and every correction of it: who hands it back
 * when writing is told when somebody else was there in between.
 */
export function cellVersion(database: Database, place: CellPlace): string {
  const indicator = indicatorIds(database).codeOf(place.indicator);
  const found = lastChanges.get(database, place.townshipId, place.year, indicator);
  return `${found?.change ?? 0}-${found?.correction ?? 0}`;
}

/** Refuses (StoreError) to go on when a cell is no longer what its editor saw. */
export function refuseStale(database: Database, place: CellPlace, expected: string): void {
  const version = cellVersion(database, place);
  if (version === expected) return;
  throw new StoreError(
    'stale_cell',
    `the cell is at ${version}, the editor saw ${expected}`,
    '这一格刚被改过：请看现在的值，再决定是否还要改',
  );
}
