import { expect, test } from 'vitest';
import { headingOf } from './heading-of.ts';
import { splitBlocks } from './split-blocks.ts';

const text = [
  '示例镇2023年法治政府建设情况报告',
  '',
  '  一、主要做法',
  '\u3000\u3000(一)抓实排查调处。全年排查400余条。',
  '指标\t2022年\t2023年',
  '受理纠纷\t294\t318',
  '二、存在的不足',
].join('\n');
const at = (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
const table = {
  start: at('指标').start,
  end: at('294\t318').end,
  rows: [
    [at('指标'), at('2022年'), { start: at('2023年\n受').start, end: at('2023年\n受').end - 2 }],
    [at('受理纠纷'), at('294'), at('318')],
  ],
};

test('lines and tables follow each other, with nothing but white space between them', () => {
  const blocks = splitBlocks(text, { start: 0, end: text.length }, [table]);
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['paragraph', '示例镇2023年法治政府建设情况报告'],
    ['paragraph', '一、主要做法'],
    ['paragraph', '(一)抓实排查调处。全年排查400余条。'],
    ['table', '指标\t2022年\t2023年\n受理纠纷\t294\t318'],
    ['paragraph', '二、存在的不足'],
  ]);
  let from = 0;
  for (const { start, end } of blocks) {
    expect(text.slice(from, start).trim()).toBe('');
    from = end;
  }
  expect(text.slice(from).trim()).toBe('');
});

test('a heading that runs into its paragraph ends at its full stop', () => {
  const [, , third] = splitBlocks(text, { start: 0, end: text.length }, [table]);
  expect(third?.kind === 'paragraph' && text.slice(third.start, third.lead)).toBe(
    '(一)抓实排查调处。',
  );
});

test('a table outside the span is not shown in it', () => {
  const blocks = splitBlocks(text, { start: 0, end: table.start }, [table]);
  expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
});

test.each([
  ['一、主要做法', 1, 6],
  ['(二)建强队伍。全镇设调委会16个。', 2, 8],
  ['(十二)强化保障', 2, 8],
  ['\uff08三\uff09强化保障', 2, 7],
] as const)('%s is a heading', (line, level, length) => {
  expect(headingOf(line)).toEqual({ level, length });
});

test.each([
  '一是开展宣传23场次。',
  '一年来,全镇认真落实各项任务。',
  `(一)${'很长的一句话'.repeat(9)}。`,
])('%s is no heading', (line) => {
  expect(headingOf(line)).toBeNull();
});
