import type { Ailment } from '@xiangjian/store';

const kinds: Readonly<Record<Ailment['kind'], string>> = {
  integrity: '文件损坏',
  foreign_key: '引用断开',
  orphan_cell: '数据没有出处',
  not_searchable: '报告不在全文索引里',
  audit: '审计日志不完整',
  release: '发布与校验值不符',
  evidence: '引文与原文不符',
};

/** One thing that is not as it must be, in Chinese, with its place. */
export function ailmentLine({ kind, detail }: Ailment): string {
  return `${kinds[kind]}（${detail}）`;
}
