import {
  accountParams,
  type LoginSessionList,
  loginSessionListSchema,
  ownOrAllQuery,
} from '@xiangjian/contract';
import {
  endSession,
  endSessionsOf,
  type ListedSession,
  readAccountSettings,
  sessions,
} from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { sessionEnd } from '../../accounts/session-end.ts';
import { whoseAsked } from '../../accounts/whose.ts';
import { unknownSession } from '../../problems/not-found.ts';
import type { Api } from '../../serving/api.ts';
import { auditedChange } from '../../serving/audited-change.ts';
import type { Served } from '../../serving/served.ts';
import { serveAction } from './serve-action.ts';

/** Where somebody is logged in, and the end of it. An administrator sees and ends those of all. */
export function serveSessions(app: Api, served: Served): void {
  const { database, now } = served;
  serveAction(app, {
    method: 'GET',
    address: '/sessions',
    right: 'self',
    summary: '登录中的浏览器；管理员可看全部账号的（of=all）',
    query: ownOrAllQuery,
    reply: loginSessionListSchema,
    perform: ({ query, request }) => listed(whoseAsked(request.caller, query.of), request),
  });
  serveAction(app, {
    method: 'DELETE',
    address: '/sessions/:id',
    right: 'self',
    summary: '结束一个登录；别人的须有管理账号的权限',
    params: accountParams,
    reply: loginSessionListSchema,
    perform: ({ params: { id }, request }) => {
      const { account, rights } = request.caller;
      const session = standing(rights.has('accounts') ? null : (account?.id ?? 0)).find(
        (one) => one.id === id,
      );
      if (session === undefined) throw unknownSession(id);
      const { accountName, address } = session;
      auditedChange(served, request, { before: () => ({ name: accountName, address }) }, () =>
        endSession(database, id),
      );
      return listed(account?.id ?? 0, request);
    },
  });
  serveAction(app, {
    method: 'POST',
    address: '/sessions/end-others',
    right: 'self',
    summary: '结束自己在别处的全部登录',
    reply: loginSessionListSchema,
    perform: ({ request }) => {
      const { account, sessionId } = request.caller;
      const id = account?.id ?? 0;
      auditedChange(served, request, {}, () => endSessionsOf(database, id, sessionId ?? 0));
      return listed(id, request);
    },
  });

  /** Those that have run out are still kept until somebody logs in. */
  function standing(accountId: number | null): readonly ListedSession[] {
    const settings = readAccountSettings(database);
    return sessions(database, accountId).filter((one) => sessionEnd(one, settings) > now());
  }

  function listed(accountId: number | null, { caller }: FastifyRequest): LoginSessionList {
    return {
      items: standing(accountId).map((one) => ({
        id: one.id,
        account: one.accountName,
        opened_at: one.openedAt,
        used_at: one.usedAt,
        address: one.address,
        program: one.program,
        current: one.id === caller.sessionId,
      })),
    };
  }
}
