import { queryOptions } from '@tanstack/react-query';
import { nearestPeersSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** Every report can be asked about it, so that no township lacks an answer for want of the number. */
const anyIndicator = 'reporting_completeness';

/** The townships nearest to one by structure, nearest first, each with its reasons. */
export const nearestQuery = (township: string, year: number) =>
  queryOptions({
    queryKey: ['nearest', township, year],
    queryFn: ({ signal }) =>
      ask(
        apiAddress('/answers/peers', {
          township,
          year,
          indicator: anyIndicator,
          among: 'nearest',
        }),
        nearestPeersSchema,
        { signal },
      ),
    // The nearest of one township say nothing of the next.
    placeholderData: () => undefined,
    retry: false,
  });
