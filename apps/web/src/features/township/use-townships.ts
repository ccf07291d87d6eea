import { useQuery } from '@tanstack/react-query';
import type { Matrix } from '@xiangjian/contract';
import { matrixQuery } from '../../api/get-matrix.ts';
import { useScope } from '../../view/use-scope.ts';

export type MatrixRow = Matrix['rows'][number];

/** The townships of the area, with the report of the year where there is one. */
export function useTownships() {
  const { area, year } = useScope();
  return useQuery(matrixQuery({ area, year, peers: 'all', indicators: ['published_on_time'] }));
}
