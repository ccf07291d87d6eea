import { accountNamed, type Database, type StoredAccount } from '@xiangjian/store';
import { CommandFailure } from '../command-line/command-failure.ts';

/** The account of a name. Refuses a name that none bears. */
export function knownAccount(database: Database, name: string): StoredAccount {
  const account = accountNamed(database, name);
  if (account !== null) return account;
  throw new CommandFailure(`没有账号“${name}”：用 xiangjian account list 查看全部账号。`);
}
