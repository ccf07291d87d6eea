import { rights, type SessionState } from '@xiangjian/contract';
import { hasAccounts, readAccountSettings, sessions } from '@xiangjian/store';
import type { Served } from '../serving/served.ts';
import { accountView } from '../viewing/account-view.ts';
import type { Caller } from './caller.ts';
import { sessionEnd } from './session-end.ts';

/** Who somebody is here and what they may do, for the pages to go by. */
export function sessionState(
  { database, now }: Pick<Served, 'database' | 'now'>,
  caller: Caller,
): SessionState {
  const settings = readAccountSettings(database);
  const account = caller.account === null ? null : accountView(database, caller.account);
  const session = sessions(database, account?.id ?? 0).find(({ id }) => id === caller.sessionId);
  return {
    state: stateFor(hasAccounts(database), caller),
    account,
    division_name: account?.division_name ?? null,
    must_change_password: account?.must_change_password ?? false,
    rights: rights.filter((right) => caller.rights.has(right)),
    public_reading: settings.publicReading,
    idle_minutes: settings.idleMinutes,
    seconds_left: session === undefined ? null : secondsUntil(sessionEnd(session, settings), now()),
  };
}

function stateFor(isGuarded: boolean, { by }: Caller): SessionState['state'] {
  // A link is no account, and nothing of it leads to the pages where one is made.
  if (isGuarded || by === 'share') return 'accounts';
  return by === 'machine' ? 'local' : 'setup';
}

/** Counted by this clock: that of an office machine may be minutes off. */
function secondsUntil(end: string, now: string): number {
  return Math.max(0, Math.round((Date.parse(end) - Date.parse(now)) / 1000));
}
