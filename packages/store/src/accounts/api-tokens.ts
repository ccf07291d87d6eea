import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** A token to be made. */
export interface NewToken {
  readonly accountId: number;
  readonly name: string;
  readonly scopes: readonly string[];
  /** As hashOfSecret made it. */
  readonly secretHash: string;
  readonly expiresAt: string;
}

const insertToken = statement<
  [
    accountId: number,
    name: string,
    scopes: string,
    secretHash: string,
    createdAt: string,
    expiresAt: string,
  ]
>(
  `INSERT INTO api_token (account_id, name, scopes, secret_hash, created_at, expires_at)
   VALUES (?, ?, ?, ?, ?, ?)`,
);
const markUsed = statement<[at: string, id: number]>(
  'UPDATE api_token SET used_at = ? WHERE id = ?',
);
const revoke = statement<[at: string, id: number]>(
  'UPDATE api_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL',
);
const revokeAllOf = statement<[at: string, accountId: number]>(
  'UPDATE api_token SET revoked_at = ? WHERE account_id = ? AND revoked_at IS NULL',
);

/** Keeps a token and returns its id. */
export function addToken(
  database: Database,
  { accountId, name, scopes, secretHash, expiresAt }: NewToken,
  now: string,
): number {
  const listed = JSON.stringify(scopes);
  return insertToken.run(database, accountId, name, listed, secretHash, now, expiresAt);
}

export function markTokenUsed(database: Database, id: number, now: string): void {
  markUsed.run(database, now, id);
}

export function revokeToken(database: Database, id: number, now: string): void {
  revoke.run(database, now, id);
}

export function revokeTokensOf(database: Database, accountId: number, now: string): void {
  revokeAllOf.run(database, now, accountId);
}
