import { queryOptions } from '@tanstack/react-query';
import { type SessionState, sessionStateSchema } from '@xiangjian/contract';
import { apiAddress } from '../api/address.ts';
import { ask } from '../api/client.ts';
import { jsonPost } from '../api/json-post.ts';
import { jsonPut } from '../api/json-put.ts';

const address = apiAddress('/session');

/** Who is here and what they may do. Being asked does not count as use of a session. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => askSession(),
});

/** The same, past the cache. */
export const askSession = (): Promise<SessionState> =>
  ask(address, sessionStateSchema, { cache: 'no-store' });

/** Rejects with ApiProblem or NoAnswer. */
export const logIn = (name: string, password: string): Promise<SessionState> =>
  ask(address, sessionStateSchema, jsonPost({ name, password }));

export const logOut = (): Promise<SessionState> =>
  ask(address, sessionStateSchema, { method: 'DELETE' });

/** Makes the first account. Rejects with ApiProblem or NoAnswer. */
export const setUp = (name: string, password: string, token: string): Promise<SessionState> =>
  ask(
    apiAddress('/setup'),
    sessionStateSchema,
    jsonPost({ name, password, ...(token === '' ? {} : { token }) }),
  );

/** Rejects with ApiProblem or NoAnswer. */
export const changePassword = (old: string, chosen: string): Promise<SessionState> =>
  ask(`${address}/password`, sessionStateSchema, jsonPut({ old, new: chosen }));

/** Says that the person is still at work: every question but that for the session counts. */
export const touchSession = async (): Promise<void> => {
  await fetch(apiAddress('/preferences'), { cache: 'no-store' }).catch(() => undefined);
};
