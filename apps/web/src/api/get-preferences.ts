import { queryOptions } from '@tanstack/react-query';
import { type Preferences, preferencesSchema } from '@xiangjian/contract';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';
import { jsonPut } from './json-put.ts';

const address = apiAddress('/preferences');

/** What the committee has settled for everybody: deadlines, how large numbers are written, what pages begin with. */
export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => ask(address, preferencesSchema, { signal }),
});

/** Keeps preferences for everybody. Rejects with ApiProblem or NoAnswer. */
export const keepPreferences = (preferences: Preferences): Promise<Preferences> =>
  ask(address, preferencesSchema, jsonPut(preferences));
