import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { accountColumns, accountOfRow, type RawAccount, type StoredAccount } from './accounts.ts';

/** A key that lets a program act for an account. */
export interface StoredToken {
  readonly id: number;
  readonly accountId: number;
  readonly accountName: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

interface RawToken extends Omit<StoredToken, 'scopes'> {
  readonly scopes: string;
}

/** What a token lets its holder do, and for whom. */
export interface TokenInUse {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly usedAt: string | null;
  readonly account: StoredAccount;
}

export const tokenOfSecret = statement<
  [secretHash: string, now: string],
  RawAccount & {
    readonly tokenId: number;
    readonly tokenName: string;
    readonly scopes: string;
    readonly usedAt: string | null;
  }
>(
  `SELECT ${accountColumns}, t.id AS tokenId, t.name AS tokenName, t.scopes, t.used_at AS usedAt
   FROM api_token AS t JOIN account AS a ON a.id = t.account_id
   WHERE t.secret_hash = ?1 AND t.revoked_at IS NULL AND t.expires_at > ?2
     AND a.deactivated_at IS NULL AND a.must_change = 0`,
);
export const everyToken = statement<[accountId: number | null], RawToken>(
  `SELECT t.id, t.account_id AS accountId, a.name AS accountName, t.name, t.scopes, t.created_at AS createdAt,
     t.expires_at AS expiresAt, t.used_at AS usedAt, t.revoked_at AS revokedAt
   FROM api_token AS t JOIN account AS a ON a.id = t.account_id
   WHERE ?1 IS NULL OR t.account_id = ?1 ORDER BY t.revoked_at IS NOT NULL, t.id DESC`,
);

/** The token of a secret with its account; null where it has run out, is revoked, or its account may not come in. */
export function tokenOf(database: Database, secretHash: string, now: string): TokenInUse | null {
  const row = tokenOfSecret.get(database, secretHash, now);
  if (row === undefined) return null;
  const { tokenId: id, tokenName: name, scopes, usedAt, ...account } = row;
  return { id, name, scopes: JSON.parse(scopes), usedAt, account: accountOfRow(account) };
}

/** Tokens of an account, of all when null; those in force first. */
export function tokens(database: Database, accountId: number | null): readonly StoredToken[] {
  return everyToken
    .all(database, accountId)
    .map((row) => ({ ...row, scopes: JSON.parse(row.scopes) }));
}
