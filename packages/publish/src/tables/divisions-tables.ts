import type { Division } from '@xiangjian/contract';
import type { AnswerTables } from './answer-tables.ts';
import { fullCode } from './columns.ts';
import { yesNo } from './labels.ts';
import { listTables } from './list-tables.ts';
import type { Column } from './table.ts';

const levels: Readonly<Record<Division['level'], string>> = {
  province: '省级',
  prefecture: '地级',
  county: '县级',
  township: '乡级',
};

const analysis: readonly Column<Division>[] = [
  { label: '区划代码', name: 'division_code', of: ({ code }) => fullCode(code) },
  { label: '短代码', name: 'code', of: ({ code }) => code },
  { label: '名称', name: 'name', of: ({ name }) => name },
  { label: '级别', name: 'level_label', of: ({ level }) => levels[level] },
  { label: '级别代码', name: 'level', of: ({ level }) => level },
  { label: '类型', name: 'kind', of: ({ kind }) => kind },
  { label: '上级代码', name: 'parent', of: ({ parent }) => parent },
  { label: '全称', name: 'path', of: ({ path }) => path.join('/') },
  { label: '启用', name: 'valid_from', of: ({ valid_from }) => valid_from },
  { label: '停用', name: 'valid_to', of: ({ valid_to }) => valid_to },
  { label: '示例', name: 'fictional', of: ({ fictional }) => yesNo(fictional) },
];

/** Divisions, one line each. */
export function divisionsTables(divisions: readonly Division[]): AnswerTables {
  return listTables('区划', analysis, divisions);
}
