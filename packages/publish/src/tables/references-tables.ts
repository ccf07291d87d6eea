import type { ReferenceValue } from '@xiangjian/contract';
import { qualifierLabels, referenceNatureLabels } from '@xiangjian/indicators';
import type { AnswerTables } from './answer-tables.ts';
import { fullCode, indicatorColumns } from './columns.ts';
import { listTables } from './list-tables.ts';
import { unitOf } from './print-figure.ts';
import { type Column, within } from './table.ts';

const columns: readonly Column<ReferenceValue>[] = [
  { label: '编号', name: 'id', of: ({ id }) => id },
  ...within(
    ({ indicator: id, indicator_label: label_zh }: ReferenceValue) => ({ id, label_zh }),
    indicatorColumns,
  ),
  {
    label: '范围代码',
    name: 'area_code',
    of: ({ area }) => (area === '' ? null : fullCode(area)),
  },
  { label: '范围', name: 'area', of: ({ area, area_name }) => (area === '' ? '不限' : area_name) },
  { label: '乡镇类型', name: 'kind', of: ({ kind }) => kind },
  { label: '起始年度', name: 'from', of: ({ from }) => from },
  { label: '截止年度', name: 'to', of: ({ to }) => to },
  { label: '参考值', name: 'printed', of: ({ printed }) => printed },
  { label: '值', name: 'value', of: ({ value }) => value },
  { label: '下限', name: 'lower', of: ({ lower }) => lower },
  { label: '上限', name: 'upper', of: ({ upper }) => upper },
  {
    label: '限定词',
    name: 'qualifier_label',
    of: ({ qualifier }) => qualifierLabels[qualifier].zh,
  },
  { label: '限定词代码', name: 'qualifier', of: ({ qualifier }) => qualifier },
  { label: '单位', name: 'unit', of: ({ indicator }) => unitOf(indicator) },
  { label: '性质', name: 'nature_label', of: ({ nature }) => referenceNatureLabels[nature].zh },
  { label: '性质代码', name: 'nature', of: ({ nature }) => nature },
  { label: '依据', name: 'source_title', of: ({ source_title }) => source_title },
  { label: '依据网址', name: 'source_url', of: ({ source_url }) => source_url },
  { label: '依据日期', name: 'source_date', of: ({ source_date }) => source_date },
  { label: '说明', name: 'note', of: ({ note }) => note },
  { label: '登记人', name: 'author', of: ({ author }) => author },
  { label: '登记时间', name: 'recorded_at', of: ({ recorded_at }) => recorded_at },
  { label: '接替第几条', name: 'replaces', of: ({ replaces }) => replaces },
  { label: '失效时间', name: 'ended_at', of: ({ ended }) => ended?.at ?? null },
  { label: '修改或撤回人', name: 'ended_by', of: ({ ended }) => ended?.by ?? null },
  { label: '修改或撤回理由', name: 'ended_why', of: ({ ended }) => ended?.why ?? null },
];

/** Reference values with scope and source, one a line. */
export function referencesTables(items: readonly ReferenceValue[]): AnswerTables {
  return listTables('参考值', columns, items);
}
