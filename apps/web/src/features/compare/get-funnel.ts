import { queryOptions } from '@tanstack/react-query';
import { funnelSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { type AreaQuestion, areaParameters } from './area-question.ts';

export interface FunnelQuestion extends AreaQuestion {
  readonly indicator: string;
  /** What numbers of events are divided by; undefined for shares. */
  readonly denominator: string | undefined;
  /** Undefined: limits are widened where over-dispersion is found. */
  readonly widening: 'off' | undefined;
}

/** Where a funnel is served; `csvOf` gives the same as a file. */
export function funnelAddress({
  indicator,
  denominator,
  widening,
  ...where
}: FunnelQuestion): string {
  return apiAddress('/answers/funnel', {
    indicator,
    denominator,
    ...areaParameters(where),
    widening,
  });
}

export const funnelQuery = (question: FunnelQuestion) =>
  queryOptions({
    queryKey: ['funnel', question],
    queryFn: ({ signal }) => ask(funnelAddress(question), funnelSchema, { signal }),
  });
