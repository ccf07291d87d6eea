import type { CellView } from '@xiangjian/contract';
import { type Language, successRateBasisLabels } from '@xiangjian/indicators';

type Words = Readonly<Record<Language, string>>;

/** The words that charts draw themselves. */
export const chartWords = {
  median: { zh: '中位数', en: 'median' },
  peersMedian: { zh: '比较对象中位数', en: 'median of peers' },
  rank: { zh: '名次（区间）', en: 'rank (interval)' },
  order: { zh: '由多到少（区间）', en: 'by size (interval)' },
  smallDots: {
    zh: '小点：约数或口径不同，不计入比较',
    en: 'small: qualified or of another basis, not counted',
  },
  notCompared: { zh: '不参与比较', en: 'not compared' },
  middleHalf: { zh: '中间一半', en: 'middle half' },
  hollow: { zh: '空心：约数', en: 'hollow: qualified' },
  upper: { zh: '上段', en: 'upper band' },
  middle: { zh: '中段', en: 'middle band' },
  lower: { zh: '下段', en: 'lower band' },
  pooled: { zh: '合计的率', en: 'pooled rate' },
  mean: { zh: '平均数', en: 'mean' },
  target: { zh: '目标值', en: 'target' },
  standard: { zh: '标准', en: 'standard' },
  superior: { zh: '上级地区', en: 'area above' },
  base: { zh: '基数（分母）', en: 'base (denominator)' },
  limits95: { zh: '95% 控制限', en: '95% limits' },
  limits998: { zh: '99.8% 控制限', en: '99.8% limits' },
  above_998: { zh: '高于 99.8% 控制限', en: 'above the 99.8% limits' },
  above_95: { zh: '高于 95% 控制限', en: 'above the 95% limits' },
  within: { zh: '在控制限内', en: 'within the limits' },
  below_95: { zh: '低于 95% 控制限', en: 'below the 95% limits' },
  below_998: { zh: '低于 99.8% 控制限', en: 'below the 99.8% limits' },
  untold: { zh: '上不封顶，不能判定', en: 'open above, not to be told' },
  no_denominator: { zh: '没有分母', en: 'no denominator' },
  other_basis: { zh: '口径不同', en: 'another basis' },
  base_under_five: { zh: '基数不足 5', en: 'fewer than 5 cases' },
  impossible_share: { zh: '分子大于分母，提请核实', en: 'part exceeds whole, please check' },
  few_peers: { zh: '同组不足 5 个，不画漏斗', en: 'fewer than 5 in the group, no funnel' },
  no_value: { zh: '没有数', en: 'no number' },
  change: { zh: '变化（95% 区间）', en: 'change (95%)' },
  changePoints: { zh: '变化（百分点，95% 区间）', en: 'change in points (95%)' },
  changeInterval: { zh: '变化', en: 'change' },
  to: { zh: '至', en: 'to' },
  cannotCompare: { zh: '两年不能比较的', en: 'not comparable over the two years' },
  allCompared: { zh: '所有乡镇两年都可比较', en: 'both years of every township are comparable' },
  no_value_before: { zh: '前一年没有数', en: 'no number in the earlier year' },
  no_value_after: { zh: '后一年没有数', en: 'no number in the later year' },
  break: { zh: '其间口径或区划变化', en: 'basis or boundary changed between' },
  screened_basis: { zh: '摸排口径', en: 'screened basis' },
  chance_beyond_998: { zh: '超出随机波动（99.8%）', en: 'beyond chance (99.8%)' },
  chance_beyond_95: { zh: '超出随机波动（95%）', en: 'beyond chance (95%)' },
  chance_within: { zh: '未超出随机波动', en: 'within chance' },
  chance_untold: { zh: '是否随机波动无从判定', en: 'chance cannot be told' },
  notRanked: { zh: '不参与排名', en: 'not ranked' },
  beyond: { zh: '↑ 超过 100%，画在轴端', en: '↑ above 100%, drawn at the end' },
  beyondAcross: { zh: '→ 超过 100%，画在轴端', en: '→ above 100%, drawn at the end' },
  beyondAsk: { zh: '超过 100%，提请核实', en: 'above 100%, please check' },
  chance: { zh: '95% 随机波动', en: '95% chance' },
  wording: { zh: '约数及其可能范围', en: 'qualified, with its range' },
  range: { zh: '只知上下限', en: 'bounds only' },
  better: { zh: '优于比较对象', en: 'better than peers' },
  worse: { zh: '不及比较对象', en: 'worse than peers' },
  strong: { zh: '▲▼ 超出 99.8% 界限', en: '▲▼ beyond 99.8%' },
  notMentioned: { zh: '未提及', en: 'not mentioned' },
  noNumber: { zh: '提及未写数', en: 'no number' },
  noReport: { zh: '未公开报告', en: 'no report' },
  missing: { zh: '没有数的乡镇', en: 'without a number' },
  othersMissing: { zh: '其余没有数的', en: 'others without' },
  notComparable: { zh: '不适用', en: 'not applicable' },
  allTownships: { zh: '全部乡镇', en: 'all townships' },
  changed: { zh: '口径或区划变化', en: 'basis or boundary changed' },
  smallBase: { zh: '基数小', en: 'small base' },
  worst: { zh: '最差', en: 'worst' },
  best: { zh: '最好', en: 'best' },
  least: { zh: '最少', en: 'least' },
  most: { zh: '最多', en: 'most' },
  quarter: { zh: '下四分位', en: 'lower quartile' },
  threeQuarters: { zh: '上四分位', en: 'upper quartile' },
  peer: { zh: '比较对象', en: 'one of the peers' },
  townships: { zh: '个乡镇', en: 'townships' },
  nominal: { zh: '名义权重', en: 'stated weight' },
  effective: { zh: '实际权重', en: 'effective weight' },
  cannotTell: { zh: '算不出', en: 'cannot be told' },
  alone: { zh: '单独', en: 'alone' },
  inAll: { zh: '合计', en: 'in all' },
} as const satisfies Record<string, Words>;

/** What a value rests on, named wherever bases could be mixed up. */
export function basisLabel(basis: NonNullable<CellView['basis']>, language: Language): string {
  switch (basis) {
    case 'sum_of_parts':
      return language === 'zh' ? '分项合计' : 'sum of parts';
    case 'full_coverage':
      return language === 'zh' ? '全覆盖' : 'full coverage';
    default:
      return successRateBasisLabels[basis][language];
  }
}

/** How many values a median was taken from, behind it: （7 个）. */
export function ofCount(count: number, language: Language): string {
  return language === 'zh' ? `（${count} 个）` : ` (n=${count})`;
}

/** A unit behind its name: （件）. */
export function inBrackets(unit: string, language: Language): string {
  return language === 'zh' ? `（${unit}）` : ` (${unit})`;
}

/** 14 个, 14 townships. */
export function townshipCount(count: number, language: Language): string {
  if (language === 'zh') return `${count} 个`;
  return count === 1 ? '1 township' : `${count} townships`;
}

/** Names set side by side. */
export function listNames(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}
