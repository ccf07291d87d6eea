import { useQueryClient } from '@tanstack/react-query';
import type { IndicatorId } from '@xiangjian/indicators';
import { matrixQuery } from '../../api/get-matrix.ts';
import type { AreaQuestion } from './area-question.ts';
import { distributionQuery } from './get-distribution.ts';
import { rankingQuery } from './get-ranking.ts';
import { type TrendQuestion, trendQuery } from './get-trend.ts';
import type { Comparison } from './use-choice.ts';

interface Asked {
  readonly indicators: readonly [IndicatorId, ...IndicatorId[]];
  readonly where: AreaQuestion;
  readonly trendOf: (indicator: string) => TrendQuestion;
}

/** Asks for the first answer of a view while the pointer is still on its way to it. */
export function useViewAhead({ indicators, where, trendOf }: Asked): (view: Comparison) => void {
  const client = useQueryClient();
  const [indicator] = indicators;
  return (view) => {
    switch (view) {
      case 'rank':
        return void client.prefetchQuery(rankingQuery({ indicator, ...where }));
      case 'spread':
        return void client.prefetchQuery(distributionQuery({ indicator, ...where }));
      case 'table':
        return void client.prefetchQuery(matrixQuery({ ...where, indicators }));
      case 'trend':
        return void client.prefetchQuery(trendQuery(trendOf(indicator)));
      default:
        return;
    }
  };
}
