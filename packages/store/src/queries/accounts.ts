import { nameKeyOf } from '../accounts/name-key.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** Somebody who may come in. */
export interface StoredAccount {
  readonly id: number;
  readonly name: string;
  readonly role: string;
  /** Code of the unit that a township account speaks for. */
  readonly division: string | null;
  /** The password was given by somebody else and must be replaced first. */
  readonly mustChange: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly passwordSetAt: string;
  readonly lastLoginAt: string | null;
  readonly deactivatedAt: string | null;
}

export type RawAccount = Omit<StoredAccount, 'mustChange'> & { readonly mustChange: number };

/** The columns of an account under the alias `a`, without its password. */
export const accountColumns = `a.id, a.name, a.role, a.division, a.must_change AS mustChange, a.created_at AS createdAt,
  a.created_by AS createdBy, a.password_set_at AS passwordSetAt, a.last_login_at AS lastLoginAt,
  a.deactivated_at AS deactivatedAt`;

export const everyAccount = statement<[], RawAccount>(
  `SELECT ${accountColumns} FROM account AS a ORDER BY a.deactivated_at IS NOT NULL, a.name_key`,
);
export const accountOfId = statement<[id: number], RawAccount>(
  `SELECT ${accountColumns} FROM account AS a WHERE a.id = ?`,
);
export const accountOfName = statement<[nameKey: string], RawAccount>(
  `SELECT ${accountColumns} FROM account AS a WHERE a.name_key = ?`,
);
export const passwordOfAccount = statement<[id: number], { password: string }>(
  'SELECT password FROM account WHERE id = ?',
);
export const anyAccount = statement<[], { id: number }>('SELECT id FROM account LIMIT 1');
export const otherAdministrator = statement<[id: number], { id: number }>(
  `SELECT id FROM account WHERE role = 'administrator' AND deactivated_at IS NULL AND id <> ? LIMIT 1`,
);

/** All accounts, those that may come in first. */
export function accounts(database: Database): readonly StoredAccount[] {
  return everyAccount.all(database).map(accountOfRow);
}

/** Whether anybody has to log in here. */
export function hasAccounts(database: Database): boolean {
  return anyAccount.get(database) !== undefined;
}

/** The account of an id, or null. */
export function accountById(database: Database, id: number): StoredAccount | null {
  const row = accountOfId.get(database, id);
  return row === undefined ? null : accountOfRow(row);
}

/** The account of a name, however it is written; null where there is none. */
export function accountNamed(database: Database, name: string): StoredAccount | null {
  const row = accountOfName.get(database, nameKeyOf(name));
  return row === undefined ? null : accountOfRow(row);
}

/** What is kept of the password of an account. */
export function storedPassword(database: Database, id: number): string {
  const row = passwordOfAccount.get(database, id);
  if (row === undefined) throw new RangeError(`no account ${id}`);
  return row.password;
}

export function accountOfRow(row: RawAccount): StoredAccount {
  return { ...row, mustChange: row.mustChange === 1 };
}
