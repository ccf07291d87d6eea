import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';
import { asc, eq, sql } from 'drizzle-orm';
import type { ReportEvidence } from '../cells/correct-cell.ts';
import type { Database } from '../database/connection.ts';
import { preparedQuery } from '../database/prepared-query.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { secondReading } from '../schema/tables.ts';

/** A figure to which a second reader pointed. */
export interface StoredSecondReading {
  readonly indicator: ObservedIndicatorId;
  readonly printed: string;
  readonly cell: Cell;
  readonly evidence: ReportEvidence;
}

export const secondReadings = preparedQuery((orm) =>
  orm
    .select()
    .from(secondReading)
    .where(eq(secondReading.reportId, sql.placeholder('report')))
    .orderBy(asc(secondReading.start), asc(secondReading.id)),
);

/** Where a second reader pointed in a report, in the order of the text. */
export function secondReadingsOfReport(database: Database, report: number): StoredSecondReading[] {
  const ids = indicatorIds(database);
  return secondReadings
    .of(database)
    .all({ report })
    .map(({ indicatorId, printed, value, lower, upper, qualifier, start, end, quote }) => ({
      indicator: ids.nameOf(indicatorId),
      printed,
      cell: {
        value,
        lower,
        upper,
        qualifier,
        status: lower === 0 && upper === 0 ? 'reported_zero' : 'reported',
      },
      evidence: { reportId: report, start, end, text: quote },
    }));
}
