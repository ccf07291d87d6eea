import type { AuditEntry } from '../audit/audit-entry.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** Which lines of the audit log are asked for; what is left out does not narrow. */
export interface AuditFilter {
  /** Part of the name of who acted. */
  readonly actor?: string | undefined;
  /** Part of what was done or of what it was done to. */
  readonly about?: string | undefined;
  /** First and last day, as 2025-01-31. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

type Asked = [
  actor: string | null,
  about: string | null,
  since: string | null,
  until: string | null,
];

const matching = `FROM audit_entry
   WHERE (?1 IS NULL OR instr(actor, ?1) > 0)
     AND (?2 IS NULL OR instr(action, ?2) > 0 OR instr(object, ?2) > 0)
     AND (?3 IS NULL OR moment >= ?3)
     AND (?4 IS NULL OR substr(moment, 1, 10) <= ?4)`;

export const matchingEntries = statement<[...Asked, limit: number, offset: number], AuditEntry>(
  `SELECT number, moment, actor, action, object, before, after, address, hash ${matching}
   ORDER BY number DESC LIMIT ?5 OFFSET ?6`,
);
export const countEntries = statement<Asked, { total: number }>(
  `SELECT count(*) AS total ${matching}`,
);
export const entriesAfter = statement<[number: number, limit: number], AuditEntry>(
  `SELECT number, moment, actor, action, object, before, after, address, hash
   FROM audit_entry WHERE number > ? ORDER BY number LIMIT ?`,
);

/** Lines of the audit log, newest first. */
export function auditPage(
  database: Database,
  filter: AuditFilter & { readonly limit: number; readonly offset: number },
): { readonly total: number; readonly items: readonly AuditEntry[] } {
  const { actor = null, about = null, since = null, until = null, limit, offset } = filter;
  const asked: Asked = [actor, about, since, until];
  return {
    total: countEntries.get(database, ...asked)?.total ?? 0,
    items: matchingEntries.all(database, ...asked, limit, offset),
  };
}

const linesAtOnce = 1000;

/** The whole audit log from its beginning, read piece by piece. */
export function* auditEntries(database: Database): Generator<AuditEntry> {
  let last = 0;
  for (;;) {
    const entries = entriesAfter.all(database, last, linesAtOnce);
    yield* entries;
    last = entries.at(-1)?.number ?? last;
    if (entries.length < linesAtOnce) return;
  }
}
