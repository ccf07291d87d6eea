import { queryOptions } from '@tanstack/react-query';
import { matrixSchema, type PeerGroup } from '@xiangjian/contract';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';

export interface MatrixQuestion {
  readonly area: string;
  readonly year: number;
  readonly peers: PeerGroup;
  /** The core indicators when left out. */
  readonly indicators?: readonly string[] | undefined;
  /** Only these townships, compared with each other. */
  readonly set?: readonly string[] | undefined;
}

/** Where the table townships × indicators is served; `csvOf` gives the same as a file. */
export function matrixAddress(question: MatrixQuestion): string {
  const { area, year, peers, indicators, set } = question;
  return apiAddress('/answers/matrix', {
    area,
    year,
    indicators,
    peers: peers === 'all' ? undefined : peers,
    set,
  });
}

export const matrixQuery = (question: MatrixQuestion) =>
  queryOptions({
    queryKey: ['matrix', question],
    queryFn: ({ signal }) => ask(matrixAddress(question), matrixSchema, { signal }),
  });
