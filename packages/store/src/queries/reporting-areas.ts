import type { DivisionLevel } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** A county (or prefecture without counties) in which at least one report is stored. */
export interface ReportingArea {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly fictional: boolean;
  /** Townships that stand in it now. */
  readonly townships: number;
  /** Current reports of both genres. */
  readonly reports: number;
  /** Years with a current report, ascending. */
  readonly years: readonly number[];
}

interface RawArea extends Omit<ReportingArea, 'fictional' | 'years'> {
  readonly fictional: number;
  readonly years: string;
}

export const areasWithReports = statement<[], RawArea>(
  `WITH reported AS (
     SELECT r.year,
       (SELECT v.parent_code FROM division_version AS v WHERE v.division_id = r.township_id
        ORDER BY (v.first_year <= r.year AND r.year <= v.last_year) DESC, v.last_year DESC LIMIT 1) AS code
     FROM report AS r WHERE r.superseded_at IS NULL AND r.withdrawn_at IS NULL
   ), areas AS (
     SELECT code, count(*) AS reports, json_group_array(DISTINCT year) AS years
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

/** Every area that has a report, in code order. */
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
