import { loginRequest, passwordRequest, sessionStateSchema } from '@xiangjian/contract';
import { accountById, choosePassword, endSession, recordAudit } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { checkLogin } from '../../accounts/check-login.ts';
import { identify } from '../../accounts/identify.ts';
import { openBrowserSession } from '../../accounts/open-browser-session.ts';
import { refuseSamePassword, refuseWeakPassword } from '../../accounts/password-refusal.ts';
import { takeCookie } from '../../accounts/session-cookie.ts';
import { sessionState } from '../../accounts/session-state.ts';
import { auditActorOf } from '../../serving/actor.ts';
import type { Api } from '../../serving/api.ts';
import { auditedChange } from '../../serving/audited-change.ts';
import type { Served } from '../../serving/served.ts';
import { serveAction } from './serve-action.ts';

/** Who is it? Logs in and out, and changes the own password. */
export function serveSession(app: Api, served: Served): void {
  const { database, passwords, now } = served;
  serveAction(app, {
    method: 'GET',
    address: '/session',
    right: 'open',
    isQuiet: true,
    summary: '当前登录的是谁、能做什么、何时超时；不算一次使用',
    reply: sessionStateSchema,
    perform: ({ request }) => sessionState(served, request.caller),
  });
  serveAction(app, {
    method: 'POST',
    address: '/session',
    right: 'open',
    summary: '登录',
    body: { schema: loginRequest, form: '{"name":"王一","password":"…"}' },
    reply: sessionStateSchema,
    perform: async ({ body, request, reply }) => {
      const account = await checkLogin(served, { ...body, address: request.ip });
      const caller = openBrowserSession(served, request, reply, account);
      tell(request, account.name, 'login');
      return sessionState(served, caller);
    },
  });
  serveAction(app, {
    method: 'DELETE',
    address: '/session',
    right: 'open',
    isQuiet: true,
    summary: '退出登录',
    reply: sessionStateSchema,
    perform: ({ request, reply }) => {
      const { sessionId, account } = request.caller;
      takeCookie(request, reply);
      if (sessionId !== null && account !== null) {
        endSession(database, sessionId);
        tell(request, account.name, 'logout');
      }
      return sessionState(served, identify(request, served));
    },
  });
  serveAction(app, {
    method: 'PUT',
    address: '/session/password',
    right: 'self',
    summary: '改自己的密码；在别处的登录都会结束',
    body: { schema: passwordRequest, form: '{"old":"…","new":"…"}' },
    reply: sessionStateSchema,
    perform: async ({ body, request, reply }) => {
      const { name } = auditActorOf(request);
      const account = await checkLogin(served, { name, password: body.old, address: request.ip });
      refuseWeakPassword(body.new, name);
      refuseSamePassword(body.old, body.new);
      const hash = await passwords.hash(body.new);
      auditedChange(served, request, {}, () => choosePassword(database, account.id, hash, now()));
      const changed = accountById(database, account.id) ?? account;
      return sessionState(served, openBrowserSession(served, request, reply, changed));
    },
  });

  function tell(request: FastifyRequest, name: string, action: 'login' | 'logout'): void {
    recordAudit(database, { by: { name, address: request.ip }, action, object: name }, now());
  }
}
