import type { Aggregate, AggregateGroup } from '@xiangjian/contract';
import { howLabels, levelLabels } from './answer-labels.ts';
import { boundedMedianColumns, medianOf } from './bounded-median-columns.ts';
import { areaColumns, indicatorColumns, unitOf, yearColumn } from './columns.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly aggregate: Aggregate;
  readonly group: AggregateGroup;
}

const columns: readonly Column<Line>[] = [
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

/** An indicator of an area as a table: one line for the whole, each county and each kind. */
export function aggregateCsv(aggregate: Aggregate, options: CsvOptions): string {
  return csvOf(
    columns,
    aggregate.groups.map((group) => ({ aggregate, group })),
    options,
  );
}
