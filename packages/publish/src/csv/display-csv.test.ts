import { expect, it } from 'vitest';
import type { AnswerTables } from '../tables/answer-tables.ts';
import { shown, tableOf } from '../tables/table.ts';
import { testImprint } from '../testing/csv-of-answer.ts';
import { displayCsv } from './display-csv.ts';

const cell = {
  value: 400,
  lower: 400,
  upper: 499,
  qualifier: 'at_least',
  status: 'reported',
  basis: null,
} as const;

const tables: AnswerTables = {
  about: {
    title: '排名：受理调解纠纷',
    filters: [['年度', '2023年']],
    methods: ['=1'],
    coverage: { k: 1, n: 2 },
    finding: null,
    indicators: ['disputes_accepted'],
  },
  display: tableOf(
    [
      shown('乡镇', ({ name }: { name: string }) => name),
      shown('受理调解纠纷（件）', () => ({ cell, indicator: 'disputes_accepted' })),
    ],
    [{ name: '=甲镇' }],
  ),
  analysis: tableOf([], []),
  places: [],
};

it('people read Chinese headings, values as on the screen, and what the file is', () => {
  expect(displayCsv(tables, testImprint, { bom: true })).toBe(
    [
      '\uFEFF"序号","乡镇","受理调解纠纷（件）"',
      `1,"'=甲镇","400余"`,
      '',
      '"内容","排名：受理调解纠纷"',
      '"年度","2023年"',
      '"有数值的乡镇","1/2（其余注明原因）"',
      `"方法","'=1"`,
      '"数据版本","版本7（未发布）"',
      '"导出日期","2024-06-01"',
      '"声明","本表依据公开报告整理，未经审计"',
      '',
    ].join('\r\n'),
  );
});
