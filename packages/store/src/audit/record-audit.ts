import { createHash } from 'node:crypto';
import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { beginningOfChain, hashOfLine } from './audit-entry.ts';

/** Who acts, and from where. */
export interface AuditActor {
  readonly name: string;
  /** Network address of the caller, or the way it came in. */
  readonly address: string | null;
}

/** Something that was done and is to be remembered. */
export interface AuditEvent {
  readonly by: AuditActor;
  readonly action: string;
  readonly object: string;
  /** What was there before and what is there now: anything that JSON can say; left out where nothing is to be said. */
  readonly before?: unknown;
  readonly after?: unknown;
}

const lastLine = statement<[], { number: number; hash: string | null }>(
  `SELECT seq AS number, (SELECT hash FROM audit_entry WHERE number = seq) AS hash
   FROM sqlite_sequence WHERE name = 'audit_entry'`,
);
const insertLine = statement<
  [
    number: number,
    moment: string,
    actor: string,
    action: string,
    object: string,
    before: string | null,
    after: string | null,
    address: string | null,
    hash: string,
  ]
>(
  `INSERT INTO audit_entry (number, moment, actor, action, object, before, after, address, hash)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/** Longer texts are remembered by their hash: the log says what was done and is no second store of outlines and files. */
const mostUnits = 4000;

/**
 * Adds a line to the audit log. Inside another transaction it joins that one, so that a change and its line are kept
 * together or not at all. What was asked for and failed leaves no line.
 */
export function recordAudit(database: Database, event: AuditEvent, now: string): void {
  const { by, action, object } = event;
  inTransaction(database, () => {
    const last = lastLine.get(database);
    const line = {
      number: (last?.number ?? 0) + 1,
      moment: now,
      actor: by.name,
      action,
      object,
      before: told(event.before),
      after: told(event.after),
      address: by.address,
    };
    const hash = hashOfLine(last?.hash ?? beginningOfChain, line);
    const { before, after, address } = line;
    insertLine.run(
      database,
      line.number,
      now,
      by.name,
      action,
      object,
      before,
      after,
      address,
      hash,
    );
  });
}

/** Does a change and remembers it, both in one transaction. `event` is asked when the change is done. */
export function audited<T>(
  database: Database,
  event: (done: T) => AuditEvent,
  now: string,
  change: () => T,
): T {
  return inTransaction(database, () => {
    const done = change();
    recordAudit(database, event(done), now);
    return done;
  });
}

function told(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = JSON.stringify(value);
  if (text.length <= mostUnits) return text;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return JSON.stringify({ sha256, characters: text.length });
}
