import type { Observation } from '@xiangjian/indicators';
import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { preparedQuery } from '../database/prepared-query.ts';
import { type IndicatorIds, indicatorIds } from '../indicators/indicator-ids.ts';
import { extractionRun, reading } from '../schema/tables.ts';

/** An observation as it is kept: the id is what a cell's evidence points at. */
export interface StoredReading extends Observation {
  readonly id: number;
}

const newestRun = sql`(SELECT max(id) FROM ${extractionRun} WHERE report_id = ${sql.placeholder('report')})`;

export const readingsOfNewestRun = preparedQuery((orm) =>
  orm
    .select()
    .from(reading)
    .where(eq(reading.runId, newestRun))
    .orderBy(asc(reading.start), asc(reading.end), asc(reading.id)),
);

/** The figures that the newest extraction read in a report, in the order of the text. */
export function readingsOfReport(database: Database, report: number): StoredReading[] {
  const ids = indicatorIds(database);
  return readingsOfNewestRun
    .of(database)
    .all({ report })
    .filter(({ indicatorId }) => ids.shown === null || ids.shown.has(indicatorId))
    .map((row) => readingOf(row, ids));
}

/** The reading of a row of the table. */
function readingOf(row: typeof reading.$inferSelect, ids: IndicatorIds): StoredReading {
  const { status } = row;
  if (status !== 'reported' && status !== 'reported_zero') {
    throw new RangeError(`reading ${row.id} has no number`);
  }
  return {
    id: row.id,
    indicator: ids.nameOf(row.indicatorId),
    printed: row.printed,
    value: row.value,
    lower: row.lower,
    upper: row.upper,
    qualifier: row.qualifier,
    unit: row.unit,
    status,
    period: row.period,
    scope: row.scope,
    headline: row.headline,
    confidence: row.confidence,
    rules: row.rules,
    evidence: { start: row.start, end: row.end, text: row.quote },
    context: { start: row.contextStart, end: row.contextEnd },
  };
}
