import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { accountById, otherAdministrator, type StoredAccount } from '../queries/accounts.ts';
import { lastAdministrator, unknownAccount } from './account-refusals.ts';
import { revokeTokensOf } from './api-tokens.ts';
import { endSessionsOf } from './sessions.ts';

/** What an administrator may change of an account. */
export interface AccountChange {
  readonly role: string;
  readonly division: string | null;
  readonly isActive: boolean;
}

const writeAccount = statement<
  [role: string, division: string | null, deactivatedAt: string | null, id: number]
>('UPDATE account SET role = ?, division = ?, deactivated_at = ? WHERE id = ?');

/**
 * Gives an account another role, or lets it come in no longer: its sessions end and its tokens are revoked. Throws
 * StoreError for an account that is not there (`unknown_account`) and for the last administrator (`last_administrator`).
 */
export function changeAccount(
  database: Database,
  id: number,
  { role, division, isActive }: AccountChange,
  now: string,
): void {
  inTransaction(database, () => {
    const account = accountById(database, id);
    if (account === null) throw unknownAccount(id);
    const staysAdministrator = isActive && role === 'administrator';
    if (isLastAdministrator(database, account) && !staysAdministrator) throw lastAdministrator();
    writeAccount.run(
      database,
      role,
      division,
      isActive ? null : (account.deactivatedAt ?? now),
      id,
    );
    if (isActive) return;
    endSessionsOf(database, id);
    revokeTokensOf(database, id, now);
  });
}

function isLastAdministrator(database: Database, account: StoredAccount): boolean {
  const { id, role, deactivatedAt } = account;
  if (role !== 'administrator' || deactivatedAt !== null) return false;
  return otherAdministrator.get(database, id) === undefined;
}
