import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useBoundaries } from '../../view/use-boundaries.ts';
import { useScope } from '../../view/use-scope.ts';
import { useView } from '../../view/use-view.ts';
import { rankingQuery } from './get-ranking.ts';
import { useChoice } from './use-choice.ts';

/**
 * Asks for the ranking of the address along with the list of townships, and not behind it, where the list does not decide
 * whom it is about.
 */
export function useRankingAhead(): void {
  const client = useQueryClient();
  const { area, year, peers } = useScope();
  const { among } = useView();
  const boundaries = useBoundaries();
  const {
    chart,
    indicators: [indicator],
  } = useChoice();
  const isKnown = chart === 'rank' && among === undefined;
  useEffect(() => {
    if (!isKnown) return;
    void client.prefetchQuery(
      rankingQuery({ indicator, area, year, peers, set: undefined, boundaries }),
    );
  }, [client, isKnown, indicator, area, year, peers, boundaries]);
}
