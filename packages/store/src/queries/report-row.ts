import type { ReportNature } from '@xiangjian/indicators';
import type { StoredGenre } from '../reports/new-report.ts';
import { type RawTownship, type TownshipRow, townshipColumns, townshipOf } from './township-row.ts';

/** A stored report as lists show it. */
export interface ReportRow {
  readonly id: number;
  /** As it stood in the year of the report. */
  readonly township: TownshipRow;
  readonly year: number;
  readonly title: string;
  readonly genre: StoredGenre;
  readonly nature: ReportNature;
  readonly publishedOn: string | null;
  readonly fileName: string;
  readonly importedAt: string;
  /** Headline figures that its newest extraction read. */
  readonly observations: number;
  /** Relations that do not hold. */
  readonly checks: number;
  readonly superseded: boolean;
}

/** A report as SQLite hands it out, joined with its township. */
export interface RawReport extends Omit<RawTownship, 'id'> {
  readonly id: number;
  readonly reportId: number;
  readonly year: number;
  readonly title: string;
  readonly genre: StoredGenre;
  readonly nature: ReportNature;
  readonly publishedOn: string | null;
  readonly fileName: string;
  readonly importedAt: string;
  readonly observations: number;
  readonly checks: number;
  readonly superseded: number;
}

/** Columns of a RawReport, from report AS r with reportTownship. */
export const reportColumns = `r.id AS reportId, r.year, r.title, r.genre, r.nature, r.published_on AS publishedOn,
  r.file_name AS fileName, r.imported_at AS importedAt, r.superseded_at IS NOT NULL AS superseded,
  (SELECT count(*) FROM reading WHERE headline = 1 AND run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS observations,
  (SELECT count(*) FROM report_check WHERE run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS checks,
  ${townshipColumns}`;

/** Joins a report with its township as it stood in the year of the report. */
export const reportTownship = `JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = r.township_id
     ORDER BY (n.first_year <= r.year AND r.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id`;

/** The report of a raw row. */
export function reportOf(raw: RawReport): ReportRow {
  return {
    id: raw.reportId,
    township: townshipOf(raw),
    year: raw.year,
    title: raw.title,
    genre: raw.genre,
    nature: raw.nature,
    publishedOn: raw.publishedOn,
    fileName: raw.fileName,
    importedAt: raw.importedAt,
    observations: raw.observations,
    checks: raw.checks,
    superseded: raw.superseded === 1,
  };
}
