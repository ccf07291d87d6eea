import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** How much was ever recorded of what is only ever added; who withdrew a report stays when it is restored. */
export interface Totals {
  readonly reports: number;
  readonly runs: number;
  readonly withdrawn: number;
  readonly corrections: number;
  readonly decisions: number;
  readonly releases: number;
  readonly replies: number;
  readonly verdicts: number;
}

const totalsNow = statement<[], Totals>(
  `SELECT (SELECT count(*) FROM report) AS reports,
     (SELECT count(*) FROM extraction_run) AS runs,
     (SELECT count(*) FROM report WHERE withdrawn_by IS NOT NULL) AS withdrawn,
     (SELECT count(*) FROM correction) AS corrections,
     (SELECT count(*) FROM review_decision) AS decisions,
     (SELECT count(*) FROM release) AS releases,
     (SELECT count(*) FROM township_reply) AS replies,
     (SELECT count(*) FROM dispute_decision) AS verdicts`,
);

export function totalsOf(database: Database): Totals {
  const totals = totalsNow.get(database);
  if (totals === undefined) throw new Error('no totals');
  return totals;
}
