import { queryOptions } from '@tanstack/react-query';
import { peersSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import type { Among } from '../../view/view.ts';

export interface PeersQuestion {
  readonly township: string;
  readonly indicator: string;
  readonly year: number;
  readonly among: Exclude<Among, 'list'>;
  /** For a target: in the unit shown; the known one when left out. */
  readonly target?: string | undefined;
}

/** Where a township beside its peers is served; `csvOf` gives the same as a file. */
export function peersAddress({ township, indicator, year, among, target }: PeersQuestion): string {
  return apiAddress('/answers/peers', { township, indicator, year, among, target });
}

export const peersQuery = (question: PeersQuestion) =>
  queryOptions({
    queryKey: ['peers', question],
    queryFn: ({ signal }) => ask(peersAddress(question), peersSchema, { signal }),
  });
