import { queryOptions, useQuery } from '@tanstack/react-query';
import { type OpenedShare, openedShareSchema } from '@xiangjian/contract';
import { apiAddress, shareBase } from '../api/address.ts';
import { ask } from '../api/client.ts';
import { localMinute } from './local-minute.ts';

const openedShareQuery = queryOptions({
  queryKey: ['share'],
  queryFn: ({ signal }) => ask(apiAddress('/share'), openedShareSchema, { signal }),
  refetchInterval: 60_000,
});

/** Under a link: what it allows, nothing while that is not known. Everywhere else: everything. */
export function useOpenedShare() {
  const isShared = shareBase(window.location.pathname) !== null;
  const query = useQuery({ ...openedShareQuery, enabled: isShared });
  const share = query.data ?? null;
  return {
    query,
    share,
    isShared,
    mayImage: !isShared || share?.image === true,
  };
}

/** What a watermark says: who was sent the link, and when it was opened. */
export function markOf({ recipient, now }: OpenedShare): string {
  return `${recipient} ${localMinute(now)}`;
}
