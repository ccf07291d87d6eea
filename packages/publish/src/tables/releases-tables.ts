import type { ReleasedChange, ReleaseSummary } from '@xiangjian/contract';
import type { AnswerTables } from './answer-tables.ts';
import { indicatorColumns, townshipColumns, yearColumn } from './columns.ts';
import { listTables } from './list-tables.ts';
import { type Column, within } from './table.ts';

const releaseColumns: readonly Column<ReleaseSummary>[] = [
  { label: '发布编号', name: 'key', of: ({ key }) => key },
  { label: '地区代码', name: 'area_code', of: ({ area }) => area },
  { label: '地区', name: 'area', of: ({ area_name }) => area_name },
  yearColumn,
  { label: '发布时间', name: 'made_at', of: ({ made_at }) => made_at },
  { label: '发布人', name: 'author', of: ({ author }) => author },
  { label: '说明', name: 'note', of: ({ note }) => note },
  { label: '乡镇数', name: 'townships', of: ({ townships }) => townships },
  { label: '报告数', name: 'reports', of: ({ reports }) => reports },
  { label: '数据数', name: 'observations', of: ({ observations }) => observations },
  { label: '变动数', name: 'changed', of: ({ changed }) => changed },
  { label: '校验值', name: 'hash', of: ({ hash }) => hash },
];

/** Releases, one line each. */
export function releasesTables(releases: readonly ReleaseSummary[]): AnswerTables {
  return listTables('发布', releaseColumns, releases);
}

const kinds: Readonly<Record<ReleasedChange['kind'], string>> = {
  added: '新增',
  changed: '改动',
  gone: '删去',
};

type Why = NonNullable<ReleasedChange['why']>;

const reasons: Readonly<Record<Why['reason'], string>> = {
  import: '导入报告',
  extraction: '规则更新',
  correction: '人工更正',
  withdrawal: '撤销导入',
  ledger: '导入台账',
  ledger_undo: '撤销台账',
};

const changeColumns: readonly Column<ReleasedChange>[] = [
  ...within((one: ReleasedChange) => one.township, townshipColumns),
  ...within((one: ReleasedChange) => one.indicator, indicatorColumns),
  { label: '变动', name: 'kind_label', of: ({ kind }) => kinds[kind] },
  { label: '变动代码', name: 'kind', of: ({ kind }) => kind },
  { label: '原值', name: 'old_value', of: ({ before }) => before?.value ?? null },
  { label: '原下限', name: 'old_lower', of: ({ before }) => before?.lower ?? null },
  { label: '原上限', name: 'old_upper', of: ({ before }) => before?.upper ?? null },
  { label: '原状态代码', name: 'old_status', of: ({ before }) => before?.status ?? null },
  { label: '现值', name: 'value', of: ({ after }) => after?.value ?? null },
  { label: '现下限', name: 'lower', of: ({ after }) => after?.lower ?? null },
  { label: '现上限', name: 'upper', of: ({ after }) => after?.upper ?? null },
  { label: '现状态代码', name: 'status', of: ({ after }) => after?.status ?? null },
  {
    label: '原因',
    name: 'reason_label',
    of: ({ why }) => (why === null ? null : reasons[why.reason]),
  },
  { label: '原因代码', name: 'reason', of: ({ why }) => why?.reason ?? null },
  { label: '变动时间', name: 'changed_at', of: ({ why }) => why?.at ?? null },
  { label: '变动人', name: 'author', of: ({ why }) => why?.author ?? null },
  { label: '依据', name: 'note', of: ({ why }) => why?.note ?? null },
];

/** How figures differ between two states, one line each. */
export function releaseChangesTables(changes: readonly ReleasedChange[]): AnswerTables {
  return listTables('发布变动', changeColumns, changes);
}
