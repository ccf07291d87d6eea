import type { PeerGroup } from '@xiangjian/contract';
import { useView } from './use-view.ts';

/** What every question is asked about. */
export interface Scope {
  readonly area: string;
  readonly year: number;
  readonly peers: PeerGroup;
}

/** The scope of the address. Pages stand inside the scope gate, which has chosen area and year before they appear. */
export function useScope(): Scope {
  const { area, year, peers } = useView();
  if (area === undefined || year === undefined) throw new Error('a page outside the scope gate');
  return { area, year, peers: peers ?? 'all' };
}
