import { describe, expect, it } from 'vitest';
import { labelledValues } from './labels.ts';

function valuesOf(line: string): Record<string, string> {
  return Object.fromEntries(labelledValues(line).map(({ label, value }) => [label, value]));
}

describe('labelledValues', () => {
  it.each([
    ['发布时间：2024-03-21 来源：示例镇', { 发布时间: '2024-03-21', 来源: '示例镇' }],
    ['索 引 号 1001/2023　发布机构 示例乡', { 索引号: '1001/2023', 发布机构: '示例乡' }],
    ['【发布日期】2024-01-31　【来源】示例镇', { 发布日期: '2024-01-31', 来源: '示例镇' }],
    ['发布机构\t示例镇\t发布日期\t2021-01-27', { 发布机构: '示例镇', 发布日期: '2021-01-27' }],
    ['发布机构：　发布日期:2024-03-21', { 发布机构: '', 发布日期: '2024-03-21' }],
    ['名 称 示例镇2023年报告', { 名称: '示例镇2023年报告' }],
    ['【信息时间：2024-01-31 】【来源：示例镇】', { 信息时间: '2024-01-31', 来源: '示例镇' }],
    ['信息来源：示例镇 | 点击率：5', { 信息来源: '示例镇', 点击率: '5' }],
  ])('reads %s', (line, values) => {
    expect(valuesOf(line)).toEqual(values);
  });

  it.each(['名称 2022年 2023年', '时间紧、任务重', '资金来源稳定，浏览网页', '全年更新时间表2次'])(
    'finds no label in %s',
    (line) => {
      expect(labelledValues(line)).toEqual([]);
    },
  );
});
