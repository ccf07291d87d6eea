import { StoreError } from '../database/store-error.ts';

export function unknownAccount(id: number): StoreError {
  return new StoreError('unknown_account', `there is no account ${id}`, `没有第 ${id} 号账号`);
}

export function nameTaken(name: string): StoreError {
  return new StoreError(
    'account_name_taken',
    `the name "${name}" is taken`,
    `用户名“${name}”已有人用（停用的账号也占用户名），请换一个`,
  );
}

/** The first account is to be made, and there is one. */
export function accountsExist(): StoreError {
  return new StoreError('accounts_exist', 'there are accounts already', '已经有账号了，请直接登录');
}

export function lastAdministrator(): StoreError {
  return new StoreError(
    'last_administrator',
    'the last administrator cannot be deactivated or given another role',
    '这是最后一个管理员，不能停用，也不能改为其他角色：请先另设一个管理员',
  );
}
