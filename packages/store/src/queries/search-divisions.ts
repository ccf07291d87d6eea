import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type DivisionRow, divisionColumns, divisionOf, type RawDivision } from './division-row.ts';

const matches = `(v.name LIKE ?1 ESCAPE '\\' OR v.code LIKE ?2 ESCAPE '\\')
   AND (?3 IS NULL OR (v.code > ?3 AND v.code < ?3 || ':'))`;

export const divisionsMatching = statement<
  [part: string, code: string, within: string | null, exact: string, limit: number, offset: number],
  RawDivision
>(
  `SELECT ${divisionColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE ${matches}
   ORDER BY v.name <> ?4, length(v.code), v.code, v.first_year LIMIT ?5 OFFSET ?6`,
);
export const divisionsMatchingCount = statement<
  [part: string, code: string, within: string | null],
  { total: number }
>(`SELECT count(*) AS total FROM division_version AS v WHERE ${matches}`);

/** What is searched: part of a name or the beginning of a code, inside an area where one is given. */
export interface DivisionSearch {
  readonly q: string;
  readonly within?: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** Divisions by name, past names included: the exact name first, then from provinces down, in code order. */
export function searchDivisions(
  database: Database,
  search: DivisionSearch,
): { readonly total: number; readonly items: DivisionRow[] } {
  const literal = search.q.replace(/[\\%_]/g, '\\$&');
  const asked = [`%${literal}%`, `${literal}%`, search.within ?? null] as const;
  const rows = divisionsMatching.all(database, ...asked, search.q, search.limit, search.offset);
  return {
    total: divisionsMatchingCount.get(database, ...asked)?.total ?? 0,
    items: rows.map((row) => divisionOf(database, row)),
  };
}
