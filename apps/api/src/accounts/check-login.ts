import {
  accountNamed,
  admitTry,
  forgetFailures,
  forgiveTry,
  guardedAddress,
  guardedName,
  nameKeyOf,
  recordAudit,
  rehashPassword,
  type StoredAccount,
  storedPassword,
} from '@xiangjian/store';
import type { Served } from '../serving/served.ts';
import { tooManyTries, wrongLogin } from './login-refusals.ts';

/** A name and a password as somebody typed them, and where. */
interface Typed {
  readonly name: string;
  readonly password: string;
  readonly address: string;
}

type Known = Pick<Served, 'database' | 'passwords' | 'now'>;

/**
 * The account whose name and password were typed. Refuses (401) in the same words and after the same work whether the name
 * or the password is wrong, and (429) for a while after too many wrong tries; both leave a line in the audit log.
 */
export async function checkLogin(known: Known, typed: Typed): Promise<StoredAccount> {
  const { database, passwords, now } = known;
  const byName = guardedName(nameKeyOf(typed.name));
  const byAddress = guardedAddress(typed.address);
  const admission = admitTry(database, [byName, byAddress], now());
  if (!admission.admitted) throw tooManyTries(admission.closedUntil, now());
  const found = activeAccount(known, typed.name);
  const stored = found === null ? null : storedPassword(database, found.id);
  const isRight = await passwords.isRight(typed.password, stored);
  // Asked again: while the password was being checked, somebody may have deactivated it or given another.
  const account = activeAccount(known, typed.name);
  const stands = account !== null && stored === storedPassword(database, account.id);
  if (!isRight || !stands) {
    tellFailure(known, typed, account, admission.closes);
    throw wrongLogin();
  }
  forgetFailures(database, byName);
  forgiveTry(database, byAddress);
  if (passwords.isOutdated(stored)) {
    rehashPassword(database, account.id, await passwords.hash(typed.password), stored);
  }
  return account;
}

function activeAccount({ database }: Known, name: string): StoredAccount | null {
  const account = accountNamed(database, name);
  return account?.deactivatedAt === null ? account : null;
}

/** A name that is no account's is not written down: it may be a password in the wrong field. */
function tellFailure(
  { database, now }: Known,
  { address }: Typed,
  account: StoredAccount | null,
  closes: boolean,
): void {
  const by = { name: '未登录', address };
  const object = account?.name ?? '没有的用户名';
  recordAudit(database, { by, action: 'login_failed', object }, now());
  if (closes) recordAudit(database, { by, action: 'lockout', object }, now());
}
