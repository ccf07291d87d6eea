import type { SchemeSummary } from '@xiangjian/contract';
import type { AnswerTables } from './answer-tables.ts';
import { yesNo } from './labels.ts';
import { listTables } from './list-tables.ts';
import type { Column } from './table.ts';

const analysis: readonly Column<SchemeSummary>[] = [
  { label: '方案代号', name: 'id', of: ({ id }) => id },
  { label: '方案', name: 'title', of: ({ title_zh }) => title_zh },
  { label: '英文名', name: 'title_en', of: ({ title_en }) => title_en },
  { label: '性质', name: 'label', of: ({ label_zh }) => label_zh },
  { label: '版本', name: 'version', of: ({ version }) => version },
  { label: '正式', name: 'official', of: ({ official }) => yesNo(official) },
  { label: '随程序自带', name: 'bundled', of: ({ bundled }) => yesNo(bundled) },
  { label: '第几次保存', name: 'number', of: ({ number }) => number },
  { label: '保存人', name: 'author', of: ({ author }) => author },
  { label: '保存时间', name: 'saved_at', of: ({ saved_at }) => saved_at },
  {
    label: '乡镇名称可见',
    name: 'weights_locked',
    of: ({ weights_locked }) => yesNo(weights_locked),
  },
  { label: '锁定时间', name: 'locked_at', of: ({ lock }) => lock?.at ?? null },
  { label: '锁定人', name: 'locked_by', of: ({ lock }) => lock?.by ?? null },
  { label: '锁定理由', name: 'lock_reason', of: ({ lock }) => lock?.reason ?? null },
];

/** The list of scoring schemes: one line a scheme, as it stands. */
export function schemesTables(items: readonly SchemeSummary[]): AnswerTables {
  return listTables('计分方案', analysis, items);
}
