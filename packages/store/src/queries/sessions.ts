import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { accountColumns, accountOfRow, type RawAccount, type StoredAccount } from './accounts.ts';

/** A browser in which somebody is logged in. */
export interface StoredSession {
  readonly id: number;
  readonly openedAt: string;
  readonly usedAt: string;
  readonly address: string;
  /** What the browser calls itself. */
  readonly program: string;
}

/** One of a list, with whose it is. */
export type ListedSession = StoredSession & {
  readonly accountId: number;
  readonly accountName: string;
};

const sessionColumns =
  's.opened_at AS openedAt, s.used_at AS usedAt, s.address, s.program, s.account_id AS accountId';

export const sessionOfSecret = statement<
  [secretHash: string],
  RawAccount & Omit<StoredSession, 'id'> & { readonly sessionId: number }
>(
  `SELECT ${accountColumns}, s.id AS sessionId, ${sessionColumns}
   FROM session AS s JOIN account AS a ON a.id = s.account_id
   WHERE s.secret_hash = ? AND a.deactivated_at IS NULL`,
);
export const everySession = statement<[accountId: number | null], ListedSession>(
  `SELECT s.id, ${sessionColumns}, a.name AS accountName
   FROM session AS s JOIN account AS a ON a.id = s.account_id
   WHERE ?1 IS NULL OR s.account_id = ?1 ORDER BY s.used_at DESC, s.id DESC`,
);

/** The session of a secret with its account; null where it has ended or its account is deactivated. */
export function sessionOf(
  database: Database,
  secretHash: string,
): { readonly session: StoredSession; readonly account: StoredAccount } | null {
  const row = sessionOfSecret.get(database, secretHash);
  if (row === undefined) return null;
  const { sessionId, openedAt, usedAt, address, program, ...account } = row;
  return {
    session: { id: sessionId, openedAt, usedAt, address, program },
    account: accountOfRow(account),
  };
}

/** Sessions of an account, of all when null; the last used first. */
export function sessions(database: Database, accountId: number | null): readonly ListedSession[] {
  return everySession.all(database, accountId);
}
