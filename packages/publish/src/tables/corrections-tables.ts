import type { CellView, CorrectionInForce, CorrectionList } from '@xiangjian/contract';
import type { AnswerTables } from './answer-tables.ts';
import { cellColumns, indicatorColumns, townshipColumns, yearColumn } from './columns.ts';
import { listTables } from './list-tables.ts';
import { type Column, within } from './table.ts';

type Item = CorrectionList['items'][number];

const standingLabels: Readonly<Record<CorrectionInForce['standing'], string>> = {
  stands: '出处仍在',
  lost: '出处已不在现行报告中，提请核实',
  note: '依据说明',
};

const analysis: readonly Column<Item>[] = [
  ...within((one: Item) => one.township, townshipColumns),
  yearColumn,
  ...within((one: Item) => one.indicator, indicatorColumns),
  ...within((one: Item) => ({ cell: one.cell, indicator: one.indicator.id }), cellColumns),
  { label: '原值', name: 'old_value', of: ({ old }) => old?.value ?? null },
  { label: '原下限', name: 'old_lower', of: ({ old }) => old?.lower ?? null },
  { label: '原上限', name: 'old_upper', of: ({ old }) => old?.upper ?? null },
  { label: '原状态代码', name: 'old_status', of: ({ old }) => statusOf(old) },
  { label: '更正人', name: 'author', of: ({ author }) => author },
  { label: '更正时间', name: 'recorded_at', of: ({ recorded_at }) => recorded_at },
  { label: '理由', name: 'reason', of: ({ reason }) => reason },
  { label: '出处状况', name: 'standing_label', of: ({ standing }) => standingLabels[standing] },
  { label: '出处状况代码', name: 'standing', of: ({ standing }) => standing },
  { label: '原文', name: 'evidence', of: ({ quoted }) => quoted?.text ?? null },
  { label: '报告编号', name: 'report_id', of: ({ quoted }) => quoted?.report_id ?? null },
  { label: '更正编号', name: 'correction_id', of: ({ id }) => id },
];

function statusOf(cell: CellView | null): string | null {
  return cell?.status ?? null;
}

/** The corrections in force, one line each. */
export function correctionsTables(items: readonly Item[]): AnswerTables {
  return listTables('更正', analysis, items);
}
