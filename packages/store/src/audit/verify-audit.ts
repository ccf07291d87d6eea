import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { auditEntries } from '../queries/audit-entries.ts';
import { type AuditVerdict, followChain } from './audit-break.ts';

const everWritten = statement<[], { number: number }>(
  "SELECT seq AS number FROM sqlite_sequence WHERE name = 'audit_entry'",
);
const guards = statement<[], { total: number }>(
  "SELECT count(*) AS total FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit_entry'",
);

/**
 * Looks whether the stored log is what was written: its chain, its end, and the triggers that let nobody change it. Who
 * can write the file itself can also make the whole chain anew; only an export kept elsewhere shows that.
 */
export function verifyAudit(database: Database): AuditVerdict {
  const verdict = followChain(auditEntries(database));
  if (verdict.broken !== null) return verdict;
  const next = verdict.lines + 1;
  if ((everWritten.get(database)?.number ?? 0) !== verdict.lines) {
    return { ...verdict, broken: { number: next, kind: 'end_missing' } };
  }
  if (guards.get(database)?.total !== 3) {
    return { ...verdict, broken: { number: next, kind: 'unguarded' } };
  }
  return verdict;
}
