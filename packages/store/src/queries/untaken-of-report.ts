import type { UntakenNumber } from '@xiangjian/indicators';
import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { preparedQuery } from '../database/prepared-query.ts';
import { extractionRun, untakenNumber } from '../schema/tables.ts';

const newestRun = sql`(SELECT max(id) FROM ${extractionRun} WHERE report_id = ${sql.placeholder('report')})`;

export const untakenOfNewestRun = preparedQuery((orm) =>
  orm
    .select({
      start: untakenNumber.start,
      end: untakenNumber.end,
      text: untakenNumber.quote,
      reason: untakenNumber.reason,
    })
    .from(untakenNumber)
    .where(eq(untakenNumber.runId, newestRun))
    .orderBy(asc(untakenNumber.start), asc(untakenNumber.position)),
);

/** The numbers of a report that fill no cell, in the order of the text. */
export function untakenOfReport(database: Database, report: number): UntakenNumber[] {
  return untakenOfNewestRun.of(database).all({ report });
}
