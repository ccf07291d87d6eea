import { queryOptions } from '@tanstack/react-query';
import {
  madeShareSchema,
  releaseListSchema,
  shareListSchema,
  shareSchema,
  shareVisitsSchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** What is shared with whom. */
export interface WantedShare {
  readonly address: string;
  readonly recipient: string;
  readonly days: number;
  readonly data: boolean;
  readonly image: boolean;
  readonly watermark: boolean;
  readonly only_pictures: boolean;
}

/** The links that were made; asked anew at every visit. */
export const sharesQuery = queryOptions({
  queryKey: ['shares'],
  queryFn: ({ signal }) => ask(apiAddress('/shares'), shareListSchema, { signal }),
  staleTime: 0,
});

/** The releases to which a view of an area can be pinned, the newest first. */
export const pinsQuery = (area: string) =>
  queryOptions({
    queryKey: ['releases', area],
    queryFn: ({ signal }) => ask(apiAddress('/releases', { area }), releaseListSchema, { signal }),
  });

/** Who came by a link. */
export const visitsQuery = (id: number) =>
  queryOptions({
    queryKey: ['shares', id],
    queryFn: ({ signal }) => ask(apiAddress(`/shares/${id}/visits`), shareVisitsSchema, { signal }),
    staleTime: 0,
  });

/** Makes a link. Rejects with ApiProblem or NoAnswer. */
export const makeShare = (wanted: WantedShare) =>
  ask(apiAddress('/shares'), madeShareSchema, jsonPost(wanted));

/** Opens a link again that was taken back. */
export const restoreShare = (id: number) =>
  ask(apiAddress(`/shares/${id}/restore`), shareSchema, jsonPost({}));

/** Takes a link back, at once. */
export const revokeShare = (id: number) =>
  ask(apiAddress(`/shares/${id}/revoke`), shareSchema, jsonPost({}));
