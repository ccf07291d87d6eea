import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import {
  type RawReport,
  type ReportRow,
  reportColumns,
  reportOf,
  reportTownship,
} from './report-row.ts';
import { unitsOfFilter } from './units-of-filter.ts';

const current = 'r.superseded_at IS NULL AND r.withdrawn_at IS NULL';
const matching = `(?2 IS NULL OR r.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR r.title LIKE ?3 ESCAPE '\\' OR EXISTS (
       SELECT 1 FROM division_version AS q WHERE q.division_id = r.township_id AND q.name LIKE ?3 ESCAPE '\\'))`;
const ofUnits = `r.township_id IN (SELECT value FROM json_each(?1)) AND ${current} AND ${matching}`;
// ?1 stands here only so that both statements take the same parameters.
const ofAll = `?1 IS NULL AND ${current} AND ${matching}`;
const inOrder = 'ORDER BY r.year DESC, r.township_id, r.genre DESC LIMIT ?4 OFFSET ?5';

type Asked = [units: string | null, years: string | null, part: string | null];
type Paged = [...Asked, limit: number, offset: number];

export const reportsOfUnits = statement<Paged, RawReport>(
  `SELECT ${reportColumns} FROM report AS r ${reportTownship} WHERE ${ofUnits} ${inOrder}`,
);
export const reportsOfAll = statement<Paged, RawReport>(
  `SELECT ${reportColumns} FROM report AS r ${reportTownship} WHERE ${ofAll} ${inOrder}`,
);
export const reportsOfUnitsCount = statement<Asked, { total: number }>(
  `SELECT count(*) AS total FROM report AS r WHERE ${ofUnits}`,
);
export const reportsOfAllCount = statement<Asked, { total: number }>(
  `SELECT count(*) AS total FROM report AS r WHERE ${ofAll}`,
);

export interface ReportFilter {
  /** 2, 4, 6 or 9 digits. */
  readonly area?: string | undefined;
  readonly townships?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
  /** Part of a title or of a name the township bears or bore. */
  readonly q?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Current reports: the newest year first, then in code order. Versions of a report stand in its detail. */
export function listReports(
  database: Database,
  filter: ReportFilter,
): { readonly total: number; readonly items: ReportRow[] } {
  const units = unitsOfFilter(database, filter);
  const years = filter.years === undefined ? null : JSON.stringify(filter.years);
  const part = filter.q === undefined ? null : `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
  const asked = [units === null ? null : JSON.stringify(units), years, part] as const;
  const [list, count] =
    units === null ? [reportsOfAll, reportsOfAllCount] : [reportsOfUnits, reportsOfUnitsCount];
  return {
    total: count.get(database, ...asked)?.total ?? 0,
    items: list.all(database, ...asked, filter.limit, filter.offset).map(reportOf),
  };
}
