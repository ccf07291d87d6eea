import type { AuditLine } from '@xiangjian/contract';
import type { Column } from '../tables/table.ts';
import { headerLine, lineWriter } from './csv.ts';

/** A line of the audit log beside the text that its hash is made over. */
export type AuditRow = AuditLine & { readonly line: string };

const columns: readonly Column<AuditRow>[] = [
  { label: '编号', name: 'number', of: ({ number }) => number },
  { label: '时间', name: 'moment', of: ({ moment }) => moment },
  { label: '操作人', name: 'actor', of: ({ actor }) => actor },
  { label: '操作', name: 'action', of: ({ action }) => action },
  { label: '对象', name: 'object', of: ({ object }) => object },
  { label: '之前', name: 'before', of: ({ before }) => before },
  { label: '之后', name: 'after', of: ({ after }) => after },
  { label: '来源地址', name: 'address', of: ({ address }) => address },
  { label: '校验原文', name: 'line', of: ({ line }) => line },
  { label: '校验值', name: 'hash', of: ({ hash }) => hash },
];

/** The heading of the audit log as a file, with a byte order mark for spreadsheets. */
export function auditHeader(): string {
  return headerLine(columns, { bom: true });
}

/** Writes the lines of one file; `index` counts from 0. */
export function auditLines(): (row: AuditRow, index: number) => string {
  return lineWriter(columns);
}
