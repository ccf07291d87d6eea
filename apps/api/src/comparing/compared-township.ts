import type { ComparedTownship } from '@xiangjian/compare';
import { type Database, type TownshipRow, townshipsOfCodes } from '@xiangjian/store';
import { unknownTownship } from '../problems/not-found.ts';

/** A township as every answer names it. */
export function comparedTownship(row: TownshipRow): ComparedTownship {
  const { code, name, kind, county, fictional } = row;
  return { code, name, kind, county, fictional };
}

/** The townships of codes, each unit once, in the order asked. Refuses (404) a code that no township bears or bore. */
export function townshipsAsked(
  database: Database,
  codes: readonly string[],
  parameter: string,
): TownshipRow[] {
  const known = townshipsOfCodes(database, codes);
  const rows = codes.map((code) => {
    const row = known.get(code);
    if (row === undefined) throw unknownTownship(code, parameter);
    return row;
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The township of a code. Refuses (404) a code that no township bears or bore. */
export function townshipAsked(database: Database, code: string, parameter: string): TownshipRow {
  const [row] = townshipsAsked(database, [code], parameter);
  if (row === undefined) throw unknownTownship(code, parameter);
  return row;
}
