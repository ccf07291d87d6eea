import { queryOptions } from '@tanstack/react-query';
import {
  type Release,
  type ReleaseVerdict,
  releaseDiffSchema,
  releaseListSchema,
  releasePlanSchema,
  releaseSchema,
  releaseVerdictSchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** Where the releases of a district are listed; `csvOf` gives the same as a file. */
export const releasesAddress = (area: string) => apiAddress('/releases', { area });

export const releasesQuery = (area: string) =>
  queryOptions({
    queryKey: ['releases', area],
    queryFn: ({ signal }) => ask(releasesAddress(area), releaseListSchema, { signal }),
  });

/** What a release of a district and year would hold now. */
export const releasePlanQuery = (area: string, year: number) =>
  queryOptions({
    queryKey: ['releases', 'plan', area, year],
    queryFn: ({ signal }) =>
      ask(apiAddress('/releases/plan', { area, year }), releasePlanSchema, { signal }),
    placeholderData: () => undefined,
  });

/** Where the difference between a release and a later one, or the present, is told. */
export const diffAddress = (earlier: string, later?: string) =>
  apiAddress('/releases/diff', { earlier, later });

export const releaseDiffQuery = (earlier: string, later?: string) =>
  queryOptions({
    queryKey: ['releases', 'diff', earlier, later],
    queryFn: ({ signal }) => ask(diffAddress(earlier, later), releaseDiffSchema, { signal }),
    placeholderData: () => undefined,
  });

/** Computes the hash of a release anew. Rejects with ApiProblem or NoAnswer. */
export function verifyRelease(key: string): Promise<ReleaseVerdict> {
  return ask(apiAddress(`/releases/${key}/verify`), releaseVerdictSchema);
}

interface NewRelease {
  readonly area: string;
  readonly year: number;
  readonly author: string;
  readonly note: string;
  /** The hash of the plan on the page: what nobody has seen is not released. */
  readonly expected: string;
}

/** Makes a release. Rejects with ApiProblem or NoAnswer. */
export function makeRelease(wanted: NewRelease): Promise<Release> {
  return ask(apiAddress('/releases'), releaseSchema, jsonPost(wanted));
}
