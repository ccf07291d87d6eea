import type { Database } from '../database/connection.ts';
import { StoreError } from '../database/store-error.ts';
import type { ReleaseKey } from './release-key.ts';
import { type Release, releaseByKey, releaseOf, releasesStandingAt } from './releases.ts';

/** What `as_of` may name: a release, or a day in China as 2026-04-01. */
export type AskedState = ReleaseKey | string;

/**
 * The releases that answer for a state, the newest first: of a release, itself and the newest one of each other year of
 * its district that was there when it was made; of a day, the newest of each district and year by the end of that day.
 * Refuses (StoreError) a release that there is not, and a day by which nothing was released in the area.
 */
export function standingReleases(
  database: Database,
  asked: AskedState,
  area: string | null,
): Release[] {
  if (typeof asked === 'string') return standingOn(database, asked, area);
  const release = releaseByKey(database, asked);
  return releasesStandingAt.all(database, release.area, null, release.id).map(releaseOf);
}

function standingOn(database: Database, day: string, area: string | null): Release[] {
  const until = new Date(`${day}T23:59:59.999+08:00`).toISOString();
  const found = releasesStandingAt.all(database, area, until, null).map(releaseOf);
  if (found.length > 0) return found;
  throw new StoreError(
    'no_release',
    `no release by ${day}${area === null ? '' : ` in ${area}`}`,
    `截至${day}还没有发布：请换一个较晚的日期，或去掉 as_of 查看当前数据`,
  );
}
