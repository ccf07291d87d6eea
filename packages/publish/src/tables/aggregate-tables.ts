import type { Aggregate, AggregateGroup } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import { howLabels, levelLabels } from './answer-labels.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import { boundedMedianColumns, medianOf } from './bounded-median-columns.ts';
import { areaColumns, indicatorColumns, yearColumn } from './columns.ts';
import { formOf, labelWithUnit, unitOf } from './print-figure.ts';
import { type Column, shown, within } from './table.ts';

interface Line {
  readonly aggregate: Aggregate;
  readonly group: AggregateGroup;
}

const analysis: readonly Column<Line>[] = [
  { label: '分组', name: 'level_label', of: ({ group }) => levelLabels[group.level] },
  { label: '分组代码', name: 'level', of: ({ group }) => group.level },
  { label: '名称', name: 'label', of: ({ group }) => group.label },
  ...within(({ aggregate }: Line) => aggregate, [yearColumn]),
  ...within(({ aggregate }: Line) => aggregate.indicator, indicatorColumns),
  { label: '单位', name: 'unit', of: ({ aggregate }) => unitOf(aggregate.indicator.id) },
  { label: '汇总方式', name: 'how_label', of: ({ aggregate }) => howLabels[aggregate.how] },
  { label: '汇总方式代码', name: 'how', of: ({ aggregate }) => aggregate.how },
  { label: '乡镇数', name: 'n', of: ({ group }) => group.n },
  { label: '计入数', name: 'k', of: ({ group }) => group.k },
  { label: '汇总值', name: 'value', of: ({ group }) => group.total?.value ?? null },
  { label: '汇总下限', name: 'lower', of: ({ group }) => group.total?.lower ?? null },
  { label: '汇总上限', name: 'upper', of: ({ group }) => group.total?.upper ?? null },
  { label: '下四分位', name: 'q1', of: ({ group }) => group.quartiles?.q1 ?? null },
  { label: '中位数', name: 'median', of: ({ group }) => group.quartiles?.median ?? null },
  { label: '上四分位', name: 'q3', of: ({ group }) => group.quartiles?.q3 ?? null },
  { label: '四分位样本', name: 'quartiles_n', of: ({ group }) => group.quartiles?.n ?? null },
  ...within(({ group }: Line) => medianOf(group.bounded), boundedMedianColumns),
  ...within(({ aggregate }: Line) => aggregate.area, areaColumns),
];

/** An indicator of an area as tables: one line for the whole, each county and each kind. */
export function aggregateTables(aggregate: Aggregate): AnswerTables {
  const { indicator, groups, how, finding_zh } = aggregate;
  const [whole] = groups;
  const form = formOf(indicator.id);
  const label = labelWithUnit(indicator.id);
  return answerTables<Line>({
    about: {
      title: `汇总：${indicator.label_zh}`,
      filters: [...usualFilters(aggregate), ['汇总方式', howLabels[how]]],
      methods: ['缺失不计入，也不当作零；含余、近等措辞时给出上下限'],
      coverage: whole === undefined ? null : { k: whole.k, n: whole.n },
      finding: finding_zh,
      indicators: [indicator.id],
    },
    rows: groups.map((group) => ({ aggregate, group })),
    analysis,
    display: [
      shown('分组', ({ group }) => levelLabels[group.level]),
      shown('名称', ({ group }) => group.label),
      shown('乡镇数', ({ group }) => group.n, 'whole'),
      shown('计入数', ({ group }) => group.k, 'whole'),
      shown(`${howLabels[how]}：${label}`, ({ group }) => group.total?.value ?? null, form),
      shown('下限', ({ group }) => group.total?.lower ?? null, form),
      shown('上限', ({ group }) => group.total?.upper ?? null, form),
      shown('中位数', ({ group }) => group.quartiles?.median ?? null, form),
    ],
  });
}
