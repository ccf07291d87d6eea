import type { ReportNature, ReportSection } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { StoredGenre } from '../reports/new-report.ts';

/** A current report in its place. */
export interface TownshipYearReport {
  readonly townshipId: number;
  readonly year: number;
  readonly reportId: number;
  readonly genre: StoredGenre;
  readonly nature: ReportNature;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly periodEnd: string | null;
  readonly sections: readonly ReportSection[];
}

export const currentReportsOfUnits = statement<
  [units: string, years: string],
  Omit<TownshipYearReport, 'sections'> & { sections: string }
>(
  `SELECT r.township_id AS townshipId, r.year, r.id AS reportId, r.genre, r.nature, r.title,
     r.published_on AS publishedOn, r.period_end AS periodEnd,
     (SELECT x.sections FROM extraction_run AS x WHERE x.report_id = r.id ORDER BY x.id DESC LIMIT 1) AS sections
   FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y
   CROSS JOIN report AS r ON r.township_id = t.value AND r.year = y.value
   WHERE r.superseded_at IS NULL AND r.withdrawn_at IS NULL
   ORDER BY t.key, y.key, r.genre DESC`,
);

/** The current reports of units (ids) in years; of one place the rule-of-law report comes first. */
export function reportsOfTownshipYears(
  database: Database,
  units: readonly number[],
  years: readonly number[],
): TownshipYearReport[] {
  return currentReportsOfUnits
    .all(database, JSON.stringify(units), JSON.stringify(years))
    .map((row) => ({ ...row, sections: JSON.parse(row.sections) }));
}
