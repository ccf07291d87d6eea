import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { townshipsOfCodes } from './townships-of-codes.ts';

export const unitsEverInArea = statement<[area: string], { id: number }>(
  `SELECT DISTINCT division_id AS id FROM division_version
   WHERE kind IS NOT NULL AND code >= ?1 AND code < ?1 || ':' ORDER BY id`,
);

/** The units (ids) that a filter names: those of its townships, else those that stand or stood in its area, else null (all). */
export function unitsOfFilter(
  database: Database,
  filter: {
    readonly area?: string | undefined;
    readonly townships?: readonly string[] | undefined;
  },
): number[] | null {
  const inArea =
    filter.area === undefined
      ? null
      : unitsEverInArea.all(database, filter.area).map(({ id }) => id);
  if (filter.townships === undefined) return inArea;
  const named = new Set(
    [...townshipsOfCodes(database, filter.townships).values()].map(({ id }) => id),
  );
  return inArea === null ? [...named].sort((a, b) => a - b) : inArea.filter((id) => named.has(id));
}
