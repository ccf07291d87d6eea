import { type Database, type Release, releaseByKey, releaseKeyOf } from '@xiangjian/store';
import { ApiProblem } from '../../problems/api-problem.ts';

/** The release of a key. Refuses (404) one that there is not. */
export function releaseAsked(database: Database, key: string): Release {
  const parts = releaseKeyOf(key);
  if (parts !== null) return releaseByKey(database, parts);
  throw new ApiProblem('unknown-release', {
    status: 404,
    title: `没有发布“${key}”`,
    detail: `no release "${key}"`,
  });
}
