import type { IndicatorView } from '@xiangjian/contract';
import { dimensionLabels } from '@xiangjian/indicators';
import type { AnswerTables } from './answer-tables.ts';
import { indicatorColumns } from './columns.ts';
import { kindLabels, polarityLabels } from './labels.ts';
import { listTables } from './list-tables.ts';
import { unitOf } from './print-figure.ts';
import type { Column } from './table.ts';

const analysis: readonly Column<IndicatorView>[] = [
  ...indicatorColumns,
  { label: '英文名', name: 'label_en', of: ({ label_en }) => label_en },
  { label: '维度', name: 'dimension_label', of: ({ dimension }) => dimensionLabels[dimension].zh },
  { label: '维度代码', name: 'dimension', of: ({ dimension }) => dimension },
  { label: '单位', name: 'unit', of: ({ id }) => unitOf(id) },
  { label: '性质', name: 'kind_label', of: ({ kind }) => kindLabels[kind] },
  { label: '性质代码', name: 'kind', of: ({ kind }) => kind },
  { label: '层级', name: 'tier_label', of: ({ tier }) => (tier === 'core' ? '核心' : '明细') },
  { label: '层级代码', name: 'tier', of: ({ tier }) => tier },
  { label: '极性', name: 'polarity_label', of: ({ polarity }) => polarityLabels[polarity] },
  { label: '极性代码', name: 'polarity', of: ({ polarity }) => polarity },
  { label: '本地自订', name: 'own', of: ({ own }) => (own ? 1 : 0) },
  { label: '定义', name: 'definition_zh', of: ({ definition_zh }) => definition_zh },
  { label: '英文定义', name: 'definition_en', of: ({ definition_en }) => definition_en },
  { label: '公式', name: 'formula', of: ({ formula }) => formula },
  { label: '英文公式', name: 'formula_en', of: ({ formula_en }) => formula_en },
  { label: '合理下限', name: 'min', of: ({ min }) => min },
  { label: '合理上限', name: 'max', of: ({ max }) => max },
  { label: '计入', name: 'include', of: ({ include }) => include.join('、') },
  { label: '计入（英文）', name: 'include_en', of: ({ include_en }) => include_en.join('; ') },
  { label: '不计入', name: 'exclude', of: ({ exclude }) => exclude.join('、') },
  { label: '不计入（英文）', name: 'exclude_en', of: ({ exclude_en }) => exclude_en.join('; ') },
];

/** The catalogue, one line an indicator. */
export function indicatorsTables(indicators: readonly IndicatorView[]): AnswerTables {
  return listTables('指标目录', analysis, indicators);
}
