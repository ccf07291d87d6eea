import { indicatorById, isIndicatorId, statuses, statusLabels } from '@xiangjian/indicators';
import type { WriteSheet } from 'hucre';
import { shown, tableOf } from '../tables/table.ts';
import { sheetOfTable } from './sheet-of-table.ts';

/** 口径: what each indicator counts. */
export function definitionsSheet(ids: readonly string[]): WriteSheet {
  return sheetOfTable('口径', 'definitions', definitions(ids));
}

/** 缺失说明: the words that stand where there is no number. */
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

const statusTable = tableOf<(typeof statuses)[number]>(
  [shown('显示', (status) => statusLabels[status].zh), shown('代码', (status) => status)],
  statuses,
);
