import type { DivisionLevel } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** A county (or prefecture without counties) in which at least one report or ledger is stored. */
export interface ReportingArea {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly fictional: boolean;
  /** Townships that stand in it now. */
  readonly townships: number;
  /** Current reports of both genres. */
  readonly reports: number;
  /** Years with a current report or a figure of a ledger, ascending. */
  readonly years: readonly number[];
}

interface RawArea extends Omit<ReportingArea, 'fictional' | 'years'> {
  readonly fictional: number;
  readonly years: string;
}

export const areasWithReports = statement<[], RawArea>(
  `WITH said AS (
     SELECT township_id, year, 1 AS reports FROM report
     WHERE superseded_at IS NULL AND withdrawn_at IS NULL
     UNION ALL
     SELECT DISTINCT l.township_id, l.year, 0 FROM ledger_value AS l JOIN ledger AS f ON f.id = l.ledger_id
     WHERE f.undone_at IS NULL
   ), reported AS (
     SELECT r.year, r.reports,
       (SELECT v.parent_code FROM division_version AS v WHERE v.division_id = r.township_id
        ORDER BY (v.first_year <= r.year AND r.year <= v.last_year) DESC, v.last_year DESC LIMIT 1) AS code
     FROM said AS r
   ), areas AS (
     SELECT code, sum(reports) AS reports, json_group_array(DISTINCT year) AS years
     FROM reported WHERE code IS NOT NULL GROUP BY code
   )
   SELECT a.code, v.name, d.level, d.fictional, a.reports, a.years,
     (SELECT count(*) FROM division_version AS t
      WHERE t.parent_code = a.code AND t.kind IS NOT NULL AND t.valid_to IS NULL) AS townships
   FROM areas AS a
   JOIN division_version AS v ON v.id = (
     SELECT id FROM division_version WHERE code = a.code ORDER BY last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id
   ORDER BY a.code`,
);

/** Every area that has a report or a ledger, in code order. */
export function reportingAreas(database: Database): ReportingArea[] {
  return areasWithReports.all(database).map(({ fictional, years, ...area }) => ({
    ...area,
    fictional: fictional === 1,
    years: yearsIn(years).sort((a, b) => a - b),
  }));
}

function yearsIn(json: string): number[] {
  const years: number[] = JSON.parse(json);
  return years;
}
