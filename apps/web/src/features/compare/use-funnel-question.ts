import { comparisonRuleOf, type IndicatorId } from '@xiangjian/indicators';
import { useView } from '../../view/use-view.ts';
import type { AreaQuestion } from './area-question.ts';
import type { FunnelQuestion } from './get-funnel.ts';

/** The funnel that the address asks for; events are divided by the number of villages where it names nothing that fits. */
export function useFunnelQuestion(indicator: IndicatorId, where: AreaQuestion): FunnelQuestion {
  const { per, widening } = useView();
  const { denominators } = comparisonRuleOf(indicator);
  const usual = denominators.find((id) => id === 'villages_total') ?? denominators[0];
  return {
    ...where,
    indicator,
    denominator: denominators.find((id) => id === per) ?? usual,
    widening,
  };
}
