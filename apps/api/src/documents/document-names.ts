import type { DocumentKind } from '@xiangjian/contract';

/** Each kind of paper as people call it. */
export const documentNames: Readonly<Record<DocumentKind, string>> = {
  circular: '公开情况通报',
  comparison: '对比分析报告',
  township: '乡镇一页纸',
  townships: '乡镇一页纸（全部乡镇）',
  annex: '年度数据附件',
};
