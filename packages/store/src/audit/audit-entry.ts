import { createHash } from 'node:crypto';

/** One line of the audit log: who did what to what, from where, and the hash that binds it to the line before it. */
export interface AuditEntry {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  /** ISO time. */
  readonly moment: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  /** JSON text, null where nothing is to be said. */
  readonly before: string | null;
  readonly after: string | null;
  /** Network address of the caller, or the way it came in. */
  readonly address: string | null;
  /** SHA-256 in 64 hexadecimal digits. */
  readonly hash: string;
}

/** What the first line follows on. */
export const beginningOfChain = '0'.repeat(64);

/** What the hash of a line is made over, beside the hash before it: its fields as one JSON list. */
export function canonicalLine(entry: Omit<AuditEntry, 'hash'>): string {
  const { number, moment, actor, action, object, before, after, address } = entry;
  return JSON.stringify([number, moment, actor, action, object, before, after, address]);
}

/** SHA-256 over the hash of the line before and the canonical line, both as UTF-8. */
export function hashOfLine(previous: string, entry: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256').update(previous).update(canonicalLine(entry)).digest('hex');
}
