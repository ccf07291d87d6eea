import { queryOptions } from '@tanstack/react-query';
import {
  mostReread,
  type RereadReport,
  rereadingListSchema,
  rereadingReplySchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** Which current reports of an area were read by other rules than those of today, or all of them. */
export const rereadingQuery = (area: string, extent: 'outdated' | 'all') =>
  queryOptions({
    queryKey: ['review', 'rereading', area, extent],
    queryFn: ({ signal }) =>
      ask(apiAddress('/review/rereading', { area, extent }), rereadingListSchema, { signal }),
    placeholderData: () => undefined,
  });

interface Rereading {
  readonly reports: readonly number[];
  readonly dryRun: boolean;
  readonly author: string;
  /** What was read so far, after every few reports. */
  readonly onRead: (read: readonly RereadReport[]) => void;
  readonly signal: AbortSignal;
}

/** Reads reports again, a few with each request, or only tells what would change. Rejects with ApiProblem or NoAnswer. */
export async function readAgain({ reports, dryRun, author, onRead, signal }: Rereading) {
  const read: RereadReport[] = [];
  for (let at = 0; at < reports.length && !signal.aborted; at += mostReread) {
    const body = { reports: reports.slice(at, at + mostReread), dry_run: dryRun, author };
    const address = apiAddress('/review/rereading');
    const { items } = await ask(address, rereadingReplySchema, { ...jsonPost(body), signal });
    read.push(...items);
    onRead([...read]);
  }
}
