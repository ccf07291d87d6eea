import { type ComparisonMethod, comparisonRuleOf, isIndicatorId } from '@xiangjian/indicators';

/** How random variation is told, in words; empty where there is none. */
export const chanceMethods: Readonly<Record<ComparisonMethod, string>> = {
  wilson: '随机波动：Wilson 区间，含余、近等措辞时取包络',
  byar: '随机波动：Byar 区间，10件以下用精确泊松',
  none: '',
};

/** The method declared for an indicator. */
export function comparisonRule(indicator: string): ComparisonMethod {
  return isIndicatorId(indicator) ? comparisonRuleOf(indicator).method : 'none';
}

/** The methods of some indicators, each said once. */
export function methodsOf(indicators: readonly string[]): string[] {
  const said = indicators.map((id) => chanceMethods[comparisonRule(id)]);
  return [...new Set(said)].filter((text) => text !== '');
}
