import type { Among } from '../answers/peers.ts';
import type { ComparedYear } from '../compared-year.ts';
import { byCode, townshipsOf } from '../peer-cell.ts';
import { type NearTownship, nearestTownships } from './nearest-townships.ts';

/** One peer in the year in which it is looked at. */
export interface Peer {
  readonly of: ComparedYear;
  readonly near: NearTownship | null;
}

/** Which townships, and in which year. */
export interface PeerChoice {
  readonly among: Among;
  readonly current: ComparedYear;
  /** Codes of one's own list. */
  readonly others: readonly string[];
  readonly townshipYears: readonly ComparedYear[];
}

/** The peers of a township: in code order, the nearest by distance, its own other years by year. Never itself. */
export function peersOf({ among, current, others, townshipYears }: PeerChoice): Peer[] {
  const { code, kind } = current.township;
  const sameYear = townshipsOf(townshipYears, current.year);
  const rest = sameYear.filter(({ township }) => township.code !== code);
  const plain = (list: readonly ComparedYear[]) => list.map((of): Peer => ({ of, near: null }));
  switch (among) {
    case 'all':
    case 'district':
      return plain(rest);
    case 'kind':
      return plain(rest.filter(({ township }) => township.kind === kind));
    case 'target':
      return [];
    case 'list':
      return plain(rest.filter(({ township }) => others.includes(township.code)));
    case 'nearest':
      return nearestTownships(code, sameYear).flatMap((near): Peer[] => {
        const of = rest.find(({ township }) => byCode(township, near.township) === 0);
        return of === undefined ? [] : [{ of, near }];
      });
    case 'past':
      return plain(
        townshipYears
          .filter(({ township, year }) => township.code === code && year < current.year)
          .sort((a, b) => a.year - b.year),
      );
  }
}
