import { indicatorSummary } from '@xiangjian/compare';
import { type ReportDetail, reportTableSchema } from '@xiangjian/contract';
import { personalData } from '@xiangjian/extract';
import { answerCell, everyDerivedIndicator, type Span } from '@xiangjian/indicators';
import {
  checksOfReports,
  type Database,
  readingsOfReport,
  reportById,
  type ReportDetail as StoredReportDetail,
  type StoredThemedItem,
  type StoredTownshipYear,
  themedItemsOfReports,
  townshipYearsOfCodes,
  untakenOfReport,
} from '@xiangjian/store';
import { z } from 'zod';
import { unknownReport } from '../problems/not-found.ts';
import { cellView } from './cell-view.ts';
import { ownPastOf } from './own-past.ts';
import { readingView } from './reading-view.ts';
import { reportView } from './report-view.ts';
import { untakenView } from './untaken-view.ts';

/** The report as the reading room shows it. Refuses (404) one that is not stored or was withdrawn. */
export function reportDetail(database: Database, id: number): ReportDetail {
  const report = reportById(database, id);
  if (report === null || report.withdrawnAt !== null) throw unknownReport(id);
  const items = themedItemsOfReports(database, [id]);
  const year = yearOf(database, report);
  const personal = personalData(report.text); // the number of a person is no figure that was left out
  return {
    ...reportView(report),
    sha256: report.sha256,
    encoding: report.encoding,
    document_date: report.documentDate,
    period_start: report.periodStart,
    period_end: report.periodEnd,
    source_url: report.sourceUrl,
    rule_set: report.ruleSet,
    text: report.text,
    personal_data: personal,
    body: report.body,
    sections: [...report.sections],
    tables: z.array(reportTableSchema).parse(report.tables),
    readings: readingsOfReport(database, id).map(readingView),
    untaken: untakenOfReport(database, id)
      .filter((number) => !personal.some((one) => overlap(one, number)))
      .map(untakenView),
    derived: year === null ? [] : derivedFrom(year),
    checks_found: checksOfReports(database, [id]).map((check) => ({
      name: check.name,
      severity: check.severity,
      message_zh: check.messageZh,
      message_en: check.messageEn,
      indicators: [...check.indicators],
    })),
    own_past: year === null || year.reportId !== id ? [] : ownPastOf(database, year),
    problems: itemsOf(items, 'problem'),
    plans: itemsOf(items, 'plan'),
    warnings: [...report.warnings],
    versions: report.versions.map((version) => ({
      id: version.id,
      imported_at: version.importedAt,
      superseded: version.superseded,
    })),
  };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** The township's year of the report; null for an old version, whose cells are those of the newer one. */
function yearOf(database: Database, report: StoredReportDetail): StoredTownshipYear | null {
  if (report.superseded) return null;
  return townshipYearsOfCodes(database, [report.township.code], [report.year])[0] ?? null;
}

/** What follows from the cells of the report's year. */
function derivedFrom(stored: StoredTownshipYear): ReportDetail['derived'] {
  return everyDerivedIndicator().flatMap(({ id, formulaText }) => {
    const cell = answerCell(id, stored);
    if (cell.lower === null) return [];
    return [{ indicator: indicatorSummary(id), ...cellView(cell), formula: formulaText }];
  });
}

function itemsOf(
  items: readonly StoredThemedItem[],
  part: StoredThemedItem['part'],
): ReportDetail['problems'] {
  return items
    .filter((item) => item.part === part)
    .map(({ theme, also, evidence }) => ({ theme, also: [...also], evidence }));
}
