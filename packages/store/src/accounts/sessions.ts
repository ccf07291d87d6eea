import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** A session to be opened: whose, and from where. */
export interface NewSession {
  readonly accountId: number;
  /** As hashOfSecret made it. */
  readonly secretHash: string;
  readonly address: string;
  readonly program: string;
}

const insertSession = statement<
  [
    accountId: number,
    secretHash: string,
    at: string,
    used: string,
    address: string,
    program: string,
  ]
>(
  `INSERT INTO session (account_id, secret_hash, opened_at, used_at, address, program)
   VALUES (?, ?, ?, ?, ?, ?)`,
);
const markLogin = statement<[at: string, accountId: number]>(
  'UPDATE account SET last_login_at = ? WHERE id = ?',
);
const markUsed = statement<[at: string, id: number]>('UPDATE session SET used_at = ? WHERE id = ?');
const deleteSession = statement<[id: number]>('DELETE FROM session WHERE id = ?');
const deleteSessionsOf = statement<[accountId: number, but: number]>(
  'DELETE FROM session WHERE account_id = ? AND id <> ?',
);
const deleteOld = statement<[usedBefore: string, openedBefore: string]>(
  'DELETE FROM session WHERE used_at < ? OR opened_at < ?',
);

/** Opens a session and returns its id. */
export function openSession(
  database: Database,
  { accountId, secretHash, address, program }: NewSession,
  now: string,
): number {
  return inTransaction(database, () => {
    markLogin.run(database, now, accountId);
    return insertSession.run(database, accountId, secretHash, now, now, address, program);
  });
}

/** Remembers that a session is in use. */
export function markSessionUsed(database: Database, id: number, now: string): void {
  markUsed.run(database, now, id);
}

export function endSession(database: Database, id: number): void {
  deleteSession.run(database, id);
}

/** Ends the sessions of an account, but perhaps one. */
export function endSessionsOf(database: Database, accountId: number, but = 0): void {
  deleteSessionsOf.run(database, accountId, but);
}

/** Forgets the sessions that have run out. */
export function forgetOldSessions(
  database: Database,
  before: { readonly used: string; readonly opened: string },
): void {
  deleteOld.run(database, before.used, before.opened);
}
