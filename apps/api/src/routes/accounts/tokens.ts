import {
  type ApiToken,
  accountParams,
  apiTokenListSchema,
  apiTokenSchema,
  madeTokenSchema,
  newTokenRequest,
  ownOrAllQuery,
  type Right,
} from '@xiangjian/contract';
import {
  addToken,
  hashOfSecret,
  makeSecret,
  revokeToken,
  type StoredToken,
  tokens,
} from '@xiangjian/store';
import { notAllowed } from '../../accounts/right-refusals.ts';
import { whoseAsked } from '../../accounts/whose.ts';
import { unknownToken } from '../../problems/not-found.ts';
import type { Api } from '../../serving/api.ts';
import { auditedChange } from '../../serving/audited-change.ts';
import type { Served } from '../../serving/served.ts';
import { serveAction } from './serve-action.ts';

const day = 24 * 60 * 60 * 1000;

/** Keys for programs: what they may do, until when, last used when, and their end. */
export function serveTokens(app: Api, served: Served): void {
  const { database, now } = served;
  serveAction(app, {
    method: 'GET',
    address: '/tokens',
    right: 'self',
    summary: '令牌；管理员可看全部账号的（of=all）',
    query: ownOrAllQuery,
    reply: apiTokenListSchema,
    perform: ({ query, request }) => ({
      items: tokens(database, whoseAsked(request.caller, query.of)).map(tokenView),
    }),
  });
  serveAction(app, {
    method: 'POST',
    address: '/tokens',
    right: 'self',
    summary: '建立令牌：范围不超过自己的权限；令牌本身只在回复中出现这一次',
    body: { schema: newTokenRequest, form: '{"name":"月报","scopes":["read"],"days":90}' },
    reply: madeTokenSchema,
    perform: ({ body, request }) => {
      const { name, scopes, days } = body;
      const { account, rights } = request.caller;
      const beyond = scopes.find((scope: Right) => !rights.has(scope));
      if (account === null || beyond !== undefined) {
        throw notAllowed(request.caller, beyond ?? 'accounts');
      }
      const token = `xj_${makeSecret()}`;
      const secretHash = hashOfSecret(token);
      const expiresAt = new Date(Date.parse(now()) + days * day).toISOString();
      const made = { accountId: account.id, name, scopes, secretHash, expiresAt };
      const id = auditedChange(served, request, { after: () => body }, () =>
        addToken(database, made, now()),
      );
      return { token, kept: tokenView(kept(id, account.id)) };
    },
  });
  serveAction(app, {
    method: 'DELETE',
    address: '/tokens/:id',
    right: 'self',
    summary: '撤销令牌，立即生效；别人的须有管理账号的权限',
    params: accountParams,
    reply: apiTokenSchema,
    perform: ({ params: { id }, request }) => {
      const { account, rights } = request.caller;
      const whose = rights.has('accounts') ? null : (account?.id ?? 0);
      const { name, accountName, scopes } = kept(id, whose);
      const before = () => ({ account: accountName, name, scopes });
      auditedChange(served, request, { before }, () => revokeToken(database, id, now()));
      return tokenView(kept(id, whose));
    },
  });

  function kept(id: number, accountId: number | null): StoredToken {
    const token = tokens(database, accountId).find((one) => one.id === id);
    if (token === undefined) throw unknownToken(id);
    return token;
  }
}

function tokenView(token: StoredToken): ApiToken {
  return apiTokenSchema.parse({
    id: token.id,
    account: token.accountName,
    name: token.name,
    scopes: token.scopes,
    created_at: token.createdAt,
    expires_at: token.expiresAt,
    used_at: token.usedAt,
    revoked_at: token.revokedAt,
  });
}
