import type {
  AggregateGroup,
  ChangeRow,
  DistributionRow,
  FunnelRow,
  PeersAnswer,
} from '@xiangjian/contract';

type Labels<Code extends string> = Readonly<Record<Code, string>>;

export const bandLabels: Labels<NonNullable<DistributionRow['band']>> = {
  upper: '上',
  middle: '中',
  lower: '下',
};

export const displayLabels = {
  positions: '显示位次',
  bands: '只分上中下',
  listed: '只列不排',
} as const;

export const funnelPositionLabels: Labels<NonNullable<FunnelRow['position']>> = {
  above_998: '高于99.8%上限',
  above_95: '高于95%上限',
  within: '在控制限内',
  below_95: '低于95%下限',
  below_998: '低于99.8%下限',
  untold: '不能判定',
};

export const notPlacedLabels: Labels<NonNullable<FunnelRow['not_placed']>> = {
  no_value: '没有数值',
  no_denominator: '没有分母',
  other_basis: '口径不同',
  base_under_five: '分母小于5',
  impossible_share: '分子大于分母，提请核实',
  few_peers: '有分子分母的不足5个',
};

export const directionLabels: Labels<NonNullable<ChangeRow['direction']>> = {
  up: '上升',
  down: '下降',
  equal: '持平',
  undecided: '不能判定',
};

export const changeChanceLabels: Labels<NonNullable<ChangeRow['change']>['chance']> = {
  beyond_998: '超出随机波动（99.8%）',
  beyond_95: '超出随机波动（95%）',
  within: '未超出随机波动',
  untold: '无从判定',
};

export const notComparedLabels: Labels<NonNullable<ChangeRow['not_compared']>> = {
  no_value_before: '前一年没有数值',
  no_value_after: '后一年没有数值',
  break: '口径或区划变化',
  screened_basis: '摸排口径，只展示',
  impossible_share: '分子大于分母，提请核实',
};

export const trendLabels: Labels<ChangeRow['trend']['verdict']> = {
  rising: '上升',
  falling: '下降',
  none: '无明确趋势',
  all_zero: '始终为0',
  all_full: '始终为100%',
  wording: '原文不是确数，不可判',
  untold: '不可判',
};

export const noVerdictLabels: Labels<NonNullable<ChangeRow['trend']['no_verdict']>> = {
  no_method: '此指标无从判断随机波动',
  too_few_years: '连续可比的年份不足5年',
  break: '五年内口径或区划变化',
  base_under_five: '五年内有分母小于5',
  basis: '只有报告自述的比率',
};

export const sideLabels: Labels<NonNullable<PeersAnswer['side']>> = {
  above: '高于参照值',
  below: '低于参照值',
  equal: '等于参照值',
  undecided: '不能判定',
};

export const amongLabels: Labels<PeersAnswer['among']> = {
  all: '本区县其他乡镇',
  kind: '本区县同类型',
  nearest: '结构相近',
  list: '自选',
  past: '自身往年',
  district: '区县整体',
  target: '目标值',
};

export const yardstickLabels: Labels<NonNullable<PeersAnswer['yardstick']>['how']> = {
  median: '中位数',
  pooled: '区县汇总率',
  mean: '区县平均',
  target: '目标值',
};

export const levelLabels: Labels<AggregateGroup['level']> = {
  area: '全部',
  county: '县区',
  kind: '类型',
};

export const howLabels = { sum: '合计', pooled: '汇总率', median: '中位数' } as const;
