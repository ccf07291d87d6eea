import type {
  IndicatorSummary,
  Judgement,
  PublicationState,
  RankingRow,
  ReportSummary,
} from '@xiangjian/contract';
import { type Basis, type Scope, successRateBasisLabels } from '@xiangjian/indicators';

export const judgementLabels: Readonly<Record<Judgement, string>> = {
  better_998: '优于同类(99.8%)',
  better_95: '优于同类(95%)',
  similar: '与同类无显著差异',
  worse_95: '弱于同类(95%)',
  worse_998: '弱于同类(99.8%)',
  not_judged: '不评判',
};

export const notRankedLabels: Readonly<Record<NonNullable<RankingRow['not_ranked']>, string>> = {
  no_value: '没有数值',
  screened_basis: '摸排口径，只展示',
  no_polarity: '不评好坏',
  alone_in_group: '没有可比对象',
  base_under_five: '分母小于5',
  impossible_share: '分子大于分母，提请核实',
  definition_differs: '口径与多数乡镇不同，不参加排名',
};

export const publicationLabels: Readonly<Record<PublicationState, string>> = {
  on_time: '按时公开',
  late: '逾期公开',
  missing: '未见公开',
  undated: '公开日期不明',
  not_kept: '本库未收录报告',
};

export const basisLabels: Readonly<Record<Basis, string>> = {
  accepted: successRateBasisLabels.accepted.zh,
  stated: successRateBasisLabels.stated.zh,
  screened: successRateBasisLabels.screened.zh,
  sum_of_parts: '分项之和',
  full_coverage: '由全覆盖推得',
};

export const scopeLabels: Readonly<Record<Scope, string>> = {
  township: '本乡镇',
  part: '其中一部分',
  other_level: '其他层级',
};

export const polarityLabels: Readonly<Record<IndicatorSummary['polarity'], string>> = {
  higher: '越高越好',
  lower: '越低越好',
  none: '不评好坏',
};

export const kindLabels: Readonly<Record<IndicatorSummary['kind'], string>> = {
  flow: '年度发生数',
  stock: '时点数',
  rate: '自述比率',
  money: '金额',
  derived: '推算',
};

export const genreLabels: Readonly<Record<ReportSummary['genre'], string>> = {
  rule_of_law: '法治政府建设报告',
  disclosure: '政府信息公开年报',
  other: '其他',
};

export const natureLabels: Readonly<Record<ReportSummary['nature'], string>> = {
  published: '公开原文',
  restated: '转述',
  sample: '示例',
};

/** 是 or 否. */
export function yesNo(value: boolean): string {
  return value ? '是' : '否';
}
