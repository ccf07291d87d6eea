import { type AuditEntry, beginningOfChain, hashOfLine } from './audit-entry.ts';

/** Where a log is not what it was when it was written. */
export interface AuditBreak {
  /** The line at which it shows. */
  readonly number: number;
  readonly kind: 'missing' | 'changed' | 'end_missing' | 'unguarded';
}

/** What a look through a log found. */
export interface AuditVerdict {
  readonly lines: number;
  /** Hash of the last line: whoever wrote it down can tell later whether the log still holds it. */
  readonly head: string;
  /** The first break; null where the chain holds. */
  readonly broken: AuditBreak | null;
}

/**
 * Follows the chain from its beginning, over stored lines or those of an export: a changed line has another hash, a
 * missing one leaves a gap in the numbers and in the chain.
 */
export function followChain(entries: Iterable<AuditEntry>): AuditVerdict {
  let head = beginningOfChain;
  let lines = 0;
  for (const entry of entries) {
    const expected = lines + 1;
    if (entry.number !== expected) {
      return { lines, head, broken: { number: expected, kind: 'missing' } };
    }
    if (hashOfLine(head, entry) !== entry.hash) {
      return { lines, head, broken: { number: expected, kind: 'changed' } };
    }
    head = entry.hash;
    lines = expected;
  }
  return { lines, head, broken: null };
}
