import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** Something whose wrong tries are counted: a name, an address. */
interface Guarded {
  readonly subject: string;
  /** Wrong tries that are let pass before it closes. */
  readonly free: number;
}

interface GuardRow {
  readonly failures: number;
  readonly failedAt: string;
  readonly closedUntil: string | null;
}

/** The name that was typed, whether or not an account bears it: nobody learns which names there are. */
export function guardedName(nameKey: string): Guarded {
  return { subject: `name:${nameKey}`, free: 5 };
}

/** An office behind one address has several people who mistype. */
export function guardedAddress(address: string): Guarded {
  return { subject: `address:${address}`, free: 20 };
}

const rowOf = statement<[subject: string], GuardRow>(
  `SELECT failures, failed_at AS failedAt, closed_until AS closedUntil FROM login_guard
   WHERE subject = ?`,
);
const writeRow = statement<
  [subject: string, failures: number, failedAt: string, closedUntil: string | null]
>(
  `INSERT INTO login_guard (subject, failures, failed_at, closed_until) VALUES (?, ?, ?, ?)
   ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, failed_at = excluded.failed_at,
     closed_until = excluded.closed_until`,
);
const deleteRow = statement<[subject: string]>('DELETE FROM login_guard WHERE subject = ?');
const takeOne = statement<[subject: string]>(
  `UPDATE login_guard SET failures = max(0, failures - 1), closed_until = NULL WHERE subject = ?`,
);
const deleteOld = statement<[before: string]>('DELETE FROM login_guard WHERE failed_at < ?');

const minute = 60_000;
const day = 24 * 60 * minute;
const longestMinutes = 15;

/** What comes of asking to try. */
export type Admission =
  | { readonly admitted: false; readonly closedUntil: string }
  /** `closes`: this was the last try that was let pass; if it is wrong, the next must wait. */
  | { readonly admitted: true; readonly closes: boolean };

/**
 * Lets a password be tried, or says until when none is. The try counts as wrong until forgetFailures says otherwise, so
 * that many at once are no way around. Each further wrong one doubles the wait, up to a quarter of an hour; a day without
 * any forgets them.
 */
export function admitTry(database: Database, guarded: readonly Guarded[], now: string): Admission {
  return inTransaction(database, () => {
    deleteOld.run(database, ago(now, day));
    const rows = guarded.map((one) => ({ ...one, row: rowOf.get(database, one.subject) }));
    const closed = rows
      .map(({ row }) => row?.closedUntil ?? '')
      .filter((until) => until > now)
      .sort();
    const closedUntil = closed.at(-1);
    if (closedUntil !== undefined) return { admitted: false, closedUntil };
    const closing = rows.map(({ subject, free, row }) => {
      const failures = (row?.failures ?? 0) + 1;
      const until = closedFrom(failures - free, now);
      writeRow.run(database, subject, failures, now, until);
      return until !== null;
    });
    return { admitted: true, closes: closing.includes(true) };
  });
}

/** The password was right: nothing of its name is held against anybody. */
export function forgetFailures(database: Database, { subject }: Guarded): void {
  deleteRow.run(database, subject);
}

/** The password was right: this one try is not counted. Those before it are, or an own account would make any number free. */
export function forgiveTry(database: Database, { subject }: Guarded): void {
  takeOne.run(database, subject);
}

function closedFrom(over: number, now: string): string | null {
  if (over < 0) return null;
  const minutes = Math.min(longestMinutes, 2 ** Math.min(over, 10));
  return new Date(Date.parse(now) + minutes * minute).toISOString();
}

function ago(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) - milliseconds).toISOString();
}
