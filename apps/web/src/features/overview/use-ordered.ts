import { useQuery } from '@tanstack/react-query';
import { rankLabel } from '@xiangjian/charts';
import type { CompositePlaces, Matrix } from '@xiangjian/contract';
import { useMemo } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useScope } from '../../view/use-scope.ts';
import { useView } from '../../view/use-view.ts';
import { placesQuery } from './get-places.ts';
import { byKind, byPlace, placesOf, readOrder } from './row-order.ts';

/** A matrix in the order that the address asks for. */
export interface Ordered {
  readonly matrix: Matrix;
  /** What stands behind the name of a township, by code: its place with its interval. */
  readonly beside: ReadonlyMap<string, string> | undefined;
  /** The scoring behind the order, once it is there; null where nobody asked for it. */
  readonly scoring: CompositePlaces | 'failed' | 'pending' | null;
}

/** Puts the rows of a matrix in order. Scores are asked for only when they order the rows. */
export function useOrdered(matrix: Matrix): Ordered {
  const { sort, scheme } = useView();
  const { area, year, peers } = useScope();
  const language = useLanguage();
  const order = readOrder(sort);
  const { data, isError } = useQuery({
    ...placesQuery({ area, year, peers, scheme }),
    enabled: order === 'score',
  });
  return useMemo((): Ordered => {
    if (order === 'kind') {
      return { matrix: { ...matrix, rows: byKind(matrix.rows) }, beside: undefined, scoring: null };
    }
    if (order === 'code') return { matrix, beside: undefined, scoring: null };
    if (data === undefined) {
      return { matrix, beside: undefined, scoring: isError ? 'failed' : 'pending' };
    }
    const places = placesOf(data);
    const labels = [...places].map(([code, row]) => [code, rankLabel(row, language)] as const);
    return {
      matrix: { ...matrix, rows: byPlace(matrix.rows, places) },
      beside: new Map(labels),
      scoring: data,
    };
  }, [order, matrix, data, isError, language]);
}
