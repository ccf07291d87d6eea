import { words } from '../language/words.ts';

export const chartWords = words(
  {
    asTable: '以表格查看',
    asChart: '以图查看',
    image: (kind: string) => `存为 ${kind}`,
    source: '数据来源：各乡镇公开的年度法治政府建设情况报告 · 乡鉴整理',
    keys: '按 T 在图与表格之间切换',
    drawing: '正在绘图',
    walk: '用方向键逐个查看图中的标记，回车看原文出处',
  },
  {
    asTable: 'Show as table',
    asChart: 'Show as chart',
    image: (kind: string) => `Save ${kind}`,
    source: 'Source: yearly rule-of-law reports published by the townships · Xiangjian',
    keys: 'Press T to switch between chart and table',
    drawing: 'Drawing',
    walk: 'Walk through the marks with the arrow keys, Enter shows the source',
  },
);
