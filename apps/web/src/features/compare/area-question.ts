import type { PeerGroup } from '@xiangjian/contract';

/** What every question about the townships of an area in one year is asked with. */
export interface AreaQuestion {
  readonly area: string;
  readonly year: number;
  readonly peers: PeerGroup;
  /** Codes of the townships that are compared with each other; all of the area where left out. */
  readonly set: readonly string[] | undefined;
  /** Left out: as townships stood in each year. */
  readonly boundaries?: 'current' | undefined;
}

/** The part of an address that says it, defaults left out. */
export function areaParameters({ area, year, peers, set }: AreaQuestion) {
  return { area, year, peers: peers === 'all' ? undefined : peers, set };
}
