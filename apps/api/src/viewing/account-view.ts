import { type Account, roleSchema } from '@xiangjian/contract';
import { type Database, divisionByCode, type StoredAccount } from '@xiangjian/store';

/** An account as it is shown. */
export function accountView(database: Database, account: StoredAccount): Account {
  const { division } = account;
  return {
    id: account.id,
    name: account.name,
    role: roleSchema.parse(account.role),
    division,
    division_name: division === null ? null : (divisionByCode(database, division)?.name ?? null),
    must_change_password: account.mustChange,
    created_at: account.createdAt,
    created_by: account.createdBy,
    password_set_at: account.passwordSetAt,
    last_login_at: account.lastLoginAt,
    deactivated_at: account.deactivatedAt,
  };
}
