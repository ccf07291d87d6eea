import { queryOptions } from '@tanstack/react-query';
import {
  type Account,
  type AccountChangeRequest,
  type AccountSettings,
  type ApiToken,
  accountListSchema,
  accountSchema,
  accountSettingsSchema,
  apiTokenListSchema,
  apiTokenSchema,
  givenPasswordSchema,
  type LoginSessionList,
  loginSessionListSchema,
  madeTokenSchema,
  type NewAccountRequest,
  type NewTokenRequest,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';
import { jsonPut } from '../../api/json-put.ts';

type Whose = 'me' | 'all';

const key = 'accounts';

/** All accounts. */
export const accountsQuery = queryOptions({
  queryKey: [key, 'list'],
  queryFn: ({ signal }) => ask(apiAddress('/accounts'), accountListSchema, { signal }),
});

export const accountSettingsQuery = queryOptions({
  queryKey: [key, 'settings'],
  queryFn: ({ signal }) => ask(apiAddress('/account-settings'), accountSettingsSchema, { signal }),
});

/** Browsers that are logged in. */
export const sessionsQuery = (of: Whose) =>
  queryOptions({
    queryKey: [key, 'sessions', of],
    queryFn: ({ signal }) =>
      ask(apiAddress('/sessions', { of }), loginSessionListSchema, { signal }),
    staleTime: 0,
  });

/** Keys of programs. */
export const tokensQuery = (of: Whose) =>
  queryOptions({
    queryKey: [key, 'tokens', of],
    queryFn: ({ signal }) => ask(apiAddress('/tokens', { of }), apiTokenListSchema, { signal }),
  });

/** What each of these rejects with is ApiProblem or NoAnswer. */
export const addAccount = (account: NewAccountRequest) =>
  ask(apiAddress('/accounts'), givenPasswordSchema, jsonPost(account));

export const changeAccount = (id: number, change: AccountChangeRequest): Promise<Account> =>
  ask(apiAddress(`/accounts/${id}`), accountSchema, jsonPut(change));

export const resetPassword = (id: number) =>
  ask(apiAddress(`/accounts/${id}/password`), givenPasswordSchema, { method: 'POST' });

export const keepAccountSettings = (settings: AccountSettings): Promise<AccountSettings> =>
  ask(apiAddress('/account-settings'), accountSettingsSchema, jsonPut(settings));

export const endSession = (id: number): Promise<LoginSessionList> =>
  ask(apiAddress(`/sessions/${id}`), loginSessionListSchema, { method: 'DELETE' });

export const endOtherSessions = (): Promise<LoginSessionList> =>
  ask(apiAddress('/sessions/end-others'), loginSessionListSchema, { method: 'POST' });

export const addToken = (token: NewTokenRequest) =>
  ask(apiAddress('/tokens'), madeTokenSchema, jsonPost(token));

export const revokeToken = (id: number): Promise<ApiToken> =>
  ask(apiAddress(`/tokens/${id}`), apiTokenSchema, { method: 'DELETE' });
