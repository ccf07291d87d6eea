import type { ReportSection, Span } from '@xiangjian/indicators';
import { asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { preparedQuery } from '../database/prepared-query.ts';
import { statement } from '../database/statement.ts';
import { extractionRun, report } from '../schema/tables.ts';
import {
  type RawReport,
  type ReportRow,
  reportColumns,
  reportOf,
  reportTownship,
} from './report-row.ts';

/** A version of the same report: one import for the same township, year and genre. */
export interface ReportVersion {
  readonly id: number;
  readonly importedAt: string;
  readonly superseded: boolean;
}

/** A report with its text and what its newest extraction says of the whole. */
export interface ReportDetail extends ReportRow {
  readonly sha256: string;
  readonly textSha256: string;
  readonly encoding: string;
  readonly documentDate: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly sourceUrl: string | null;
  readonly withdrawnAt: string | null;
  readonly supersededBy: number | null;
  readonly text: string;
  readonly body: Span;
  /** The tables of the document as they were handed in. */
  readonly tables: readonly unknown[];
  readonly runId: number;
  readonly ruleSet: string;
  readonly recordedAt: string;
  readonly sections: readonly ReportSection[];
  readonly warnings: readonly string[];
  /** Every import that is not withdrawn, oldest first, this one included. */
  readonly versions: readonly ReportVersion[];
}

export const summaryOfReport = statement<[id: number], RawReport>(
  `SELECT ${reportColumns} FROM report AS r ${reportTownship} WHERE r.id = ?`,
);

const { bytes: _bytes, ...reportWithoutBytes } = getTableColumns(report);

export const reportWithRun = preparedQuery((orm) =>
  orm
    .select({ report: reportWithoutBytes, run: extractionRun })
    .from(report)
    .innerJoin(extractionRun, eq(extractionRun.reportId, report.id))
    .where(eq(report.id, sql.placeholder('id')))
    .orderBy(desc(extractionRun.id))
    .limit(1),
);

export const versionsOfReport = statement<
  [id: number],
  { id: number; importedAt: string; superseded: number }
>(
  `SELECT v.id, v.imported_at AS importedAt, v.superseded_at IS NOT NULL AS superseded
   FROM report AS r
   JOIN report AS v ON v.township_id = r.township_id AND v.year = r.year AND v.genre = r.genre
   WHERE r.id = ? AND v.withdrawn_at IS NULL ORDER BY v.id`,
);

export const bytesOfReport = preparedQuery((orm) =>
  orm
    .select({ bytes: report.bytes, fileName: report.fileName })
    .from(report)
    .where(eq(report.id, sql.placeholder('id')))
    .orderBy(asc(report.id)),
);

/** A report with its text, withdrawn and superseded ones included, or null. */
export function reportById(database: Database, id: number): ReportDetail | null {
  const summary = summaryOfReport.get(database, id);
  const stored = reportWithRun.of(database).get({ id });
  if (summary === undefined || stored === undefined) return null;
  const { report: kept, run } = stored;
  const tables: readonly unknown[] = JSON.parse(kept.tables);
  return {
    ...reportOf(summary),
    sha256: kept.sha256,
    textSha256: kept.textSha256,
    encoding: kept.encoding,
    documentDate: kept.documentDate,
    periodStart: kept.periodStart,
    periodEnd: kept.periodEnd,
    sourceUrl: kept.sourceUrl,
    withdrawnAt: kept.withdrawnAt,
    supersededBy: kept.supersededBy,
    text: kept.text,
    body: { start: kept.bodyStart, end: kept.bodyEnd },
    tables,
    runId: run.id,
    ruleSet: run.ruleSet,
    recordedAt: run.recordedAt,
    sections: run.sections,
    warnings: run.warnings,
    versions: versionsOfReport
      .all(database, id)
      .map((version) => ({ ...version, superseded: version.superseded === 1 })),
  };
}

/** The document exactly as it was received, with the name it came under, or null. */
export function reportFile(
  database: Database,
  id: number,
): { readonly fileName: string; readonly bytes: Uint8Array } | null {
  return bytesOfReport.of(database).get({ id }) ?? null;
}

/** A report as lists show it, withdrawn and superseded ones included, or null. */
export function reportSummary(database: Database, id: number): ReportRow | null {
  const summary = summaryOfReport.get(database, id);
  return summary === undefined ? null : reportOf(summary);
}
