import { comparisonRuleOf, type IndicatorId, indicatorById } from '@xiangjian/indicators';
import type { Sentence } from '../sentences/words.ts';

/**
 * Why no funnel can be drawn of an indicator, with the given denominator or without one, or null when it can: shares of
 * which both counts are known need none, numbers of events need one of those declared for them.
 */
export function whyNoFunnel(
  id: IndicatorId,
  denominator: IndicatorId | undefined,
): Sentence | null {
  const { labelZh, labelEn } = indicatorById(id);
  const { method, denominators } = comparisonRuleOf(id);
  if (method === 'none') {
    return {
      zh: `“${labelZh}”不是有分子分母的比率，也不是随机发生的件数，不能画漏斗图`,
      en: `“${labelEn}” is neither a share with both counts nor a number of events, there is no funnel of it`,
    };
  }
  if (method === 'wilson') {
    if (denominator === undefined) return null;
    return {
      zh: `“${labelZh}”自带分母，请去掉参数 denominator`,
      en: `“${labelEn}” has its own denominator, leave out the parameter denominator`,
    };
  }
  if (denominators.some((one) => one === denominator)) return null;
  const allowed = denominators.map((one) => indicatorById(one));
  return {
    zh: `“${labelZh}”是件数，须用参数 denominator 指定分母：${allowed.map((one) => `${one.labelZh}（${one.id}）`).join('、')}`,
    en: `“${labelEn}” is a number of events, name its denominator: ${allowed.map((one) => one.id).join(', ')}`,
  };
}
