import { createHash } from 'node:crypto';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';

/** That a township has a report of a year and when it was published (ISO date); nothing of what it says. */
export interface BareReport {
  readonly townshipId: number;
  readonly year: number;
  readonly publishedOn: string | null;
}

const addReport = statement<
  [township: number, year: number, publishedOn: string | null, sha256: string, now: string]
>(
  `INSERT INTO report
     (township_id, year, published_on, sha256, imported_at, genre, nature, title, file_name, text_sha256, encoding,
      body_start, body_end, tables, text, bytes)
   VALUES (?, ?, ?, ?, ?, 'rule_of_law', 'sample', '', '', '', 'utf-8', 0, 0, '[]', '', x'')`,
);
const addRun = statement<[now: string]>(
  `INSERT INTO extraction_run (report_id, rule_set, recorded_at, sections, warnings)
   VALUES (last_insert_rowid(), '', ?, '[]', '[]')`,
);

/**
 * Says of many places that a report stands there, in one transaction, without a word of it. With writeCells the bulk path
 * for rows of measured scale, not of reports: those go through storeReport, which keeps text, evidence and the log.
 * Throws where a place has a report already.
 */
export function writeBareReports(
  database: Database,
  reports: Iterable<BareReport>,
  now: string,
): void {
  inTransaction(database, () => {
    for (const { townshipId, year, publishedOn } of reports) {
      addReport.run(database, townshipId, year, publishedOn, hashOfPlace(townshipId, year), now);
      addRun.run(database, now);
    }
    raiseRevision(database);
  });
}

/** Without bytes the place tells one report from another. */
function hashOfPlace(townshipId: number, year: number): string {
  return createHash('sha256').update(`${townshipId}/${year}`).digest('hex');
}
