import type { Evidence, ObservedIndicatorId, Status } from '@xiangjian/indicators';
import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { preparedQuery } from '../database/prepared-query.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { extractionRun, unnumberedMention } from '../schema/tables.ts';

/** An indicator that a report speaks of without a number. */
export interface StoredMention {
  readonly indicator: ObservedIndicatorId;
  readonly status: Status;
  readonly evidence: Evidence | null;
}

const newestRun = sql`(SELECT max(id) FROM ${extractionRun} WHERE report_id = ${sql.placeholder('report')})`;

export const unnumberedOfNewestRun = preparedQuery((orm) =>
  orm
    .select()
    .from(unnumberedMention)
    .where(eq(unnumberedMention.runId, newestRun))
    .orderBy(asc(unnumberedMention.indicatorId)),
);

/** The indicators that a report speaks of without a number, in catalogue order. */
export function unnumberedOfReport(database: Database, report: number): StoredMention[] {
  const ids = indicatorIds(database);
  return unnumberedOfNewestRun
    .of(database)
    .all({ report })
    .map(({ indicatorId, status, start, end, quote }) => ({
      indicator: ids.nameOf(indicatorId),
      status,
      evidence:
        start === null || end === null || quote === null ? null : { start, end, text: quote },
    }));
}
