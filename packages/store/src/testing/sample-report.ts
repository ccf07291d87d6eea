import type { ReportReading } from '@xiangjian/indicators';
import {
  exactQuantity,
  type Observation,
  type ObservedIndicatorId,
  type Quantity,
  quote,
} from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { townshipsOfCodes } from '../queries/townships-of-codes.ts';
import type { NewReport } from '../reports/new-report.ts';

/** The unit of a code in a test database. */
export function unitOf(database: Database, code: string): number {
  const township = townshipsOfCodes(database, [code]).get(code);
  if (township === undefined) throw new Error(`no township ${code}`);
  return township.id;
}

/** A report whose text is given; what differs from the usual is said by `more`. */
export function sampleReport(
  townshipId: number,
  year: number,
  text: string,
  more: Partial<NewReport> = {},
): NewReport {
  return {
    townshipId,
    year,
    genre: 'rule_of_law',
    nature: 'sample',
    title: `${year}年法治政府建设情况报告`,
    fileName: `${year}.txt`,
    bytes: new TextEncoder().encode(text),
    text,
    encoding: 'utf-8',
    body: { start: 0, end: text.length },
    tables: [],
    publishedOn: `${year + 1}-02-20`,
    documentDate: null,
    sourceUrl: null,
    periodStart: null,
    periodEnd: null,
    ...more,
  };
}

/** The figure that stands in the text as `printed` with its unit. */
export function figure(
  text: string,
  indicator: ObservedIndicatorId,
  printed: string,
  more: Partial<Observation & Quantity> = {},
): Observation {
  const start = text.indexOf(printed);
  if (start === -1) throw new Error(`"${printed}" is not in the text`);
  const span = { start, end: start + printed.length };
  return {
    indicator,
    printed: printed.replace(/\D+$/, ''),
    unit: printed.replace(/^\d+/, ''),
    ...exactQuantity(Number.parseInt(printed, 10)),
    status: Number.parseInt(printed, 10) === 0 ? 'reported_zero' : 'reported',
    period: 'year',
    scope: 'township',
    headline: true,
    confidence: 0.9,
    rules: [`${indicator}.stated`],
    evidence: quote(text, span),
    context: { start: 0, end: text.length },
    ...more,
  };
}

/** An extraction of these figures and nothing else, unless `more` says so. */
export function extractionOf(
  observations: readonly Observation[],
  more: Partial<ReportReading> = {},
): ReportReading {
  return {
    ruleSet: 'test-1',
    soughtOwn: [],
    observations,
    unnumbered: [],
    untaken: [],
    checks: [],
    problems: [],
    plans: [],
    sections: [],
    warnings: [],
    ...more,
  };
}
