import type { DivisionLevel, TownshipKind } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** One version of a division. */
export interface DivisionRow {
  readonly id: number;
  readonly code: string;
  /** The code under which the unit stands now; another one where this version is past. */
  readonly currentCode: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly kind: TownshipKind | null;
  readonly parent: string | null;
  /** Names from the province down to the division itself. */
  readonly path: readonly string[];
  readonly fictional: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A division as SQLite hands it out. */
export interface RawDivision extends Omit<DivisionRow, 'fictional' | 'path'> {
  readonly fictional: number;
}

/** Columns of a RawDivision, from division_version AS v and division AS d. */
export const divisionColumns = `d.id, v.code,
  (SELECT n.code FROM division_version AS n WHERE n.division_id = v.division_id
    ORDER BY n.last_year DESC, n.first_year DESC LIMIT 1) AS currentCode,
  v.name, d.level, v.kind, v.parent_code AS parent, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo`;

/** The names above a division; each step takes the newest version of the code above. */
export const divisionPath = statement<[code: string], { name: string }>(
  `WITH RECURSIVE above(code, depth) AS (
     SELECT (SELECT parent_code FROM division_version WHERE code = ? ORDER BY last_year DESC LIMIT 1), 1
     UNION ALL
     SELECT (SELECT parent_code FROM division_version WHERE code = above.code ORDER BY last_year DESC LIMIT 1), depth + 1
     FROM above WHERE above.code IS NOT NULL
   )
   SELECT (SELECT name FROM division_version WHERE code = above.code ORDER BY last_year DESC LIMIT 1) AS name
   FROM above WHERE above.code IS NOT NULL ORDER BY depth DESC`,
);

/** The division of a raw row, with its path. */
export function divisionOf(database: Database, raw: RawDivision): DivisionRow {
  const { fictional, ...rest } = raw;
  const above = divisionPath.all(database, raw.code).map(({ name }) => name);
  return { ...rest, path: [...above, raw.name], fictional: fictional === 1 };
}
