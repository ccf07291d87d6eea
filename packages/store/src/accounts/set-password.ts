import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { accountById } from '../queries/accounts.ts';
import { unknownAccount } from './account-refusals.ts';
import { revokeTokensOf } from './api-tokens.ts';
import { forgetFailures, guardedName } from './login-guard.ts';
import { nameKeyOf } from './name-key.ts';
import { endSessionsOf } from './sessions.ts';

const writePassword = statement<[password: string, mustChange: number, at: string, id: number]>(
  'UPDATE account SET password = ?, must_change = ?, password_set_at = ? WHERE id = ?',
);
const replaceHash = statement<[password: string, id: number, old: string]>(
  'UPDATE account SET password = ? WHERE id = ? AND password = ?',
);

/** Keeps the password that its owner chose, as a hash. All sessions of the account end. */
export function choosePassword(database: Database, id: number, hash: string, now: string): void {
  inTransaction(database, () => {
    writePassword.run(database, hash, 0, now, id);
    endSessionsOf(database, id);
  });
}

/**
 * Keeps a password that somebody else gives, which its owner must replace first. All sessions end, all tokens are revoked,
 * and wrong tries are forgotten. Throws StoreError for an account that is not there (`unknown_account`).
 */
export function givePassword(database: Database, id: number, hash: string, now: string): void {
  inTransaction(database, () => {
    const account = accountById(database, id);
    if (account === null) throw unknownAccount(id);
    writePassword.run(database, hash, 1, now, id);
    endSessionsOf(database, id);
    revokeTokensOf(database, id, now);
    forgetFailures(database, guardedName(nameKeyOf(account.name)));
  });
}

/** The same password hashed anew, at another cost. Nothing happens where another one was set in between. */
export function rehashPassword(database: Database, id: number, hash: string, old: string): void {
  replaceHash.run(database, hash, id, old);
}
