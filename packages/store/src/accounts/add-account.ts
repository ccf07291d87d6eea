import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { accountNamed, hasAccounts } from '../queries/accounts.ts';
import { accountsExist, nameTaken } from './account-refusals.ts';
import { nameKeyOf } from './name-key.ts';

/** An account to be made. */
export interface NewAccount {
  readonly name: string;
  readonly role: string;
  /** Of a township account, and of no other. */
  readonly division: string | null;
  /** As hashPassword made it. */
  readonly password: string;
  /** Whether its owner must choose another password first. */
  readonly mustChange: boolean;
  /** Who makes it. */
  readonly by: string;
}

const insertAccount = statement<
  [
    name: string,
    nameKey: string,
    role: string,
    division: string | null,
    password: string,
    mustChange: number,
    createdAt: string,
    createdBy: string,
    passwordSetAt: string,
  ]
>(
  `INSERT INTO account (name, name_key, role, division, password, must_change, created_at, created_by, password_set_at)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/** Makes an account and returns its id. Throws StoreError where the name is taken (`account_name_taken`). */
export function addAccount(database: Database, account: NewAccount, now: string): number {
  const { role, division, password, mustChange, by } = account;
  const name = account.name.normalize('NFKC').trim();
  return inTransaction(database, () => {
    if (accountNamed(database, name) !== null) throw nameTaken(name);
    return insertAccount.run(
      database,
      name,
      nameKeyOf(name),
      role,
      division,
      password,
      mustChange ? 1 : 0,
      now,
      by,
      now,
    );
  });
}

/** Makes the first account, an administrator. Throws StoreError where there is one already (`accounts_exist`). */
export function addFirstAccount(
  database: Database,
  { name, password }: Pick<NewAccount, 'name' | 'password'>,
  now: string,
): number {
  return inTransaction(database, () => {
    if (hasAccounts(database)) throw accountsExist();
    const role = 'administrator';
    const first = { name, role, division: null, password, mustChange: false, by: name };
    return addAccount(database, first, now);
  });
}
