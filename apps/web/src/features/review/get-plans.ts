import { queryOptions } from '@tanstack/react-query';
import {
  planListSchema,
  planSchema,
  type ReviewPlan,
  reviewSettingsSchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';
import { jsonPut } from '../../api/json-put.ts';

/** Every sampling plan, the newest first, with how often the drawn figures were wrong. */
export const plansQuery = queryOptions({
  queryKey: ['review', 'plans'],
  queryFn: ({ signal }) => ask(apiAddress('/review/plans'), planListSchema, { signal }),
});

export interface PlanWanted {
  readonly area: string;
  readonly years: readonly number[];
  /** 0..1 of the figures that nobody would look at otherwise. */
  readonly share: number;
  readonly seed: string;
  readonly author: string;
}

/** Draws a sample. Rejects with ApiProblem or NoAnswer. */
export function makePlan(wanted: PlanWanted): Promise<ReviewPlan> {
  return ask(apiAddress('/review/plans'), planSchema, jsonPost(wanted));
}

/** Switches four eyes on or off. Rejects with ApiProblem or NoAnswer. */
export function setFourEyes(fourEyes: boolean, author: string) {
  const body = { four_eyes: fourEyes, author };
  return ask(apiAddress('/review/settings'), reviewSettingsSchema, jsonPut(body));
}
