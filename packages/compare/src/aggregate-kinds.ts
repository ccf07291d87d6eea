import { comparisonRuleOf, type IndicatorId, indicatorById } from '@xiangjian/indicators';
import type { How } from './figure-of-cells.ts';
import type { Sentence } from './sentences/words.ts';

/** How the values of an indicator are put together unless another way is asked for: added up, pooled as Σx ÷ Σn, or by the median. */
export function usualHow(id: IndicatorId): How {
  if (comparisonRuleOf(id).additive) return 'sum';
  return hasParts(id) ? 'pooled' : 'median';
}

/** Why the values of an indicator cannot be put together in a way, or null when they can. */
export function whyNotAggregated(id: IndicatorId, how: How): Sentence | null {
  const { labelZh, labelEn, kind } = indicatorById(id);
  if (how === 'sum' && !comparisonRuleOf(id).additive) {
    const isRate = kind === 'rate' || kind === 'derived';
    return isRate
      ? {
          zh: `“${labelZh}”是比率或推算值，不能相加；请改用汇总率（pooled）或中位数（median）`,
          en: `“${labelEn}” is a rate or derived and has no sum; ask for pooled or median`,
        }
      : {
          zh: `“${labelZh}”可能由几个乡镇共用，相加会重复计算；请改用中位数（median）`,
          en: `“${labelEn}” may be shared by several townships, a sum would count twice; ask for median`,
        };
  }
  if (how === 'pooled' && !hasParts(id)) {
    return {
      zh: `“${labelZh}”没有分子和分母，不能算汇总率；请改用相加（sum）或中位数（median）`,
      en: `“${labelEn}” has no two parts to pool; ask for sum or median`,
    };
  }
  return null;
}

/** Whether the indicator is computed from a numerator and a denominator that can each be added up. */
function hasParts(id: IndicatorId): boolean {
  const entry = indicatorById(id);
  if (entry.kind !== 'derived') return false;
  return entry.formula.type === 'ratio' || comparisonRuleOf(id).method === 'wilson';
}
