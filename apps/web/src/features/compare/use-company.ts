import { useQuery } from '@tanstack/react-query';
import type { PeerGroup, PeersAnswer, Township } from '@xiangjian/contract';
import { useMemo } from 'react';
import { useScope } from '../../view/use-scope.ts';
import { useView } from '../../view/use-view.ts';
import type { Among } from '../../view/view.ts';
import { firstOfCommonKind } from './first-of-common-kind.ts';
import { peersQuery } from './get-peers.ts';

/** Among whom every view of the place compares. */
export interface Company {
  readonly choice: PeerGroup | Among;
  /** The township that is set beside others; where none was named, the first of the area, or of its most frequent kind. */
  readonly own: string;
  /** What questions about an area are asked with. */
  readonly peers: PeerGroup;
  /** Codes of the townships that are compared with each other; undefined where the area decides. */
  readonly set: readonly string[] | undefined;
  /** One township beside its past, the whole or a target, instead of several beside each other. */
  readonly beside: 'past' | 'district' | 'target' | null;
  /** The nearest with their reasons, once they are known. */
  readonly nearest: PeersAnswer | undefined;
  /** Still finding out who the nearest are. */
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const fewest = 2;

/** With whom to compare, as the address says it. `chosen` are the ticked townships, of which a list is made. */
export function useCompany(
  townships: readonly Township[],
  chosen: readonly string[],
  indicator: string,
): Company {
  const view = useView();
  const { year, peers } = useScope();
  const { among } = view;
  const wantsNearest = among === 'nearest';
  const known = townships.map(({ code }) => code);
  // Nearness is within one kind: of the most frequent one there are enough to be near to.
  const begin = wantsNearest ? firstOfCommonKind(townships) : known[0];
  const own = known.find((code) => code === view.own) ?? chosen[0] ?? begin ?? '';
  const asked = useQuery({
    ...peersQuery({ township: own, indicator, year, among: 'nearest' }),
    enabled: wantsNearest && own !== '',
  });
  const nearest = wantsNearest ? asked.data : undefined;
  const key =
    among === 'list' && chosen.length >= fewest
      ? chosen.join(',')
      : nearest === undefined
        ? ''
        : [own, ...nearest.rows.map(({ township }) => township.code)].join(',');
  const set = useMemo(() => (key === '' ? undefined : key.split(',')), [key]);
  return {
    choice: among ?? peers,
    own,
    peers: among === undefined ? peers : 'all',
    set,
    beside: among === 'past' || among === 'district' || among === 'target' ? among : null,
    nearest,
    isPending: wantsNearest && asked.data === undefined && !asked.isError,
    error: wantsNearest ? asked.error : null,
    retry: () => void asked.refetch(),
  };
}
