import { sessionStateSchema, setupRequest } from '@xiangjian/contract';
import {
  accountById,
  accountsExist,
  addFirstAccount,
  admitTry,
  forgiveTry,
  guardedAddress,
  hasAccounts,
  recordAudit,
} from '@xiangjian/store';
import { tooManyTries } from '../../accounts/login-refusals.ts';
import { openBrowserSession } from '../../accounts/open-browser-session.ts';
import { refuseWeakPassword } from '../../accounts/password-refusal.ts';
import { sessionState } from '../../accounts/session-state.ts';
import { wrongSetupToken } from '../../accounts/wrong-setup-token.ts';
import type { Api } from '../../serving/api.ts';
import type { Served } from '../../serving/served.ts';
import { serveAction } from './serve-action.ts';

/** Makes the first account, an administrator, and logs it in. From then on everybody has to log in. */
export function serveSetup(app: Api, served: Served): void {
  const { database, door, passwords, now } = served;
  serveAction(app, {
    method: 'POST',
    address: '/setup',
    right: 'open',
    summary: '建立第一个管理员账号，从此须登录；从别的机器建立时须带启动时显示的一次性口令',
    body: {
      schema: setupRequest,
      form: '{"name":"王一","password":"…","token":"…"}',
    },
    reply: sessionStateSchema,
    perform: async ({ body: { name, password, token = '' }, request, reply }) => {
      if (hasAccounts(database)) throw accountsExist();
      if (request.caller.by !== 'machine') admitToken(request.ip, token);
      refuseWeakPassword(password, name);
      const hash = await passwords.hash(password);
      const id = addFirstAccount(database, { name, password: hash }, now());
      const account = accountById(database, id);
      if (account === null) throw new RangeError(`no account ${id}`);
      const by = { name: account.name, address: request.ip };
      recordAudit(database, { by, action: 'setup', object: account.name }, now());
      return sessionState(served, openBrowserSession(served, request, reply, account));
    },
  });

  function admitToken(address: string, token: string): void {
    const guarded = guardedAddress(address);
    const admission = admitTry(database, [guarded], now());
    if (!admission.admitted) throw tooManyTries(admission.closedUntil, now());
    if (!door.opensSetup(token)) throw wrongSetupToken();
    forgiveTry(database, guarded);
  }
}
