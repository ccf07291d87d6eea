import { indicatorById, isIndicatorId, statuses, statusLabels } from '@xiangjian/indicators';
import type { WriteSheet } from 'hucre';
import { shown, tableOf } from '../tables/table.ts';
import { sheetOfTable } from './sheet-of-table.ts';

/** 口径: what each indicator counts. */
export function definitionsSheet(ids: readonly string[]): WriteSheet {
  return sheetOfTable('口径', 'definitions', definitions(ids));
}

/** 缺失说明: the words that stand where there is no number, what they say and how they are counted. */
export function statusesSheet(): WriteSheet {
  return sheetOfTable('缺失说明', 'statuses', statusTable);
}

function definitions(ids: readonly string[]) {
  const entries = [...new Set(ids)].flatMap((id) => (isIndicatorId(id) ? [indicatorById(id)] : []));
  return tableOf<(typeof entries)[number]>(
    [
      shown('指标', ({ labelZh }) => labelZh),
      shown('指标代码', ({ id }) => id),
      shown('单位', ({ unit }) => unit),
      shown('定义', ({ definitionZh }) => definitionZh),
      shown('算式', (entry) => (entry.kind === 'derived' ? entry.formulaText : null)),
    ],
    entries,
  );
}

/** What each word says, and what is done with it. */
const meanings: Readonly<
  Record<(typeof statuses)[number], readonly [says: string, counted: string]>
> = {
  reported: ['报告写明了数字；带余、近、约的按上下限', '参与计算'],
  reported_zero: ['报告写明为零（“未发生”“0件”）', '按 0 参与计算'],
  mentioned_without_number: ['写到了这项工作，没有写数字', '不参与，不当作 0'],
  placeholder: ['原文留着待填的空格或“XX”', '不参与，不当作 0'],
  not_mentioned: ['有报告，但没有写到这一项；不等于没有开展', '不参与，不当作 0'],
  report_missing: ['没有收到这一年的报告：可能没有公开，也可能还没有导入', '不参与，不当作 0'],
  withheld: ['报告写明不予公开', '不参与，不当作 0'],
  not_applicable: ['不适用，或缺少计算所需的数', '不参与'],
  not_kept: ['数字来自其他表格，本库没有收录报告；是否公开不作判断', '不参与，不当作 0'],
};

const statusTable = tableOf<(typeof statuses)[number]>(
  [
    shown('显示', (status) => statusLabels[status].zh),
    shown('意思', (status) => meanings[status][0]),
    shown('怎么算', (status) => meanings[status][1]),
    shown('代码', (status) => status),
  ],
  statuses,
);
