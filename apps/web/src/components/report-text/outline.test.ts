import { expect, test } from 'vitest';
import type { Mark } from './mark.ts';
import { outlineOf } from './outline.ts';
import { splitBlocks } from './split-blocks.ts';

const text = [
  '一年来,学法12次。',
  '一、主要做法',
  '(一)组织领导。召开会议2次。',
  '(二)矛盾化解。受理318件。',
  '存在的不足',
  '宣传手段单一。',
  '二、明年安排',
  '培训调解员。',
].join('\n');
const at = (quote: string) => text.indexOf(quote);
const mark = (kind: Mark['kind'], quote: string): Mark => ({
  key: quote,
  kind,
  start: at(quote),
  end: at(quote) + quote.length,
});
const marks = [
  mark('reading', '12次'),
  mark('reading', '会议2次'),
  mark('reading', '318件'),
  mark('problem', '宣传手段单一'),
  mark('plan', '培训调解员'),
];
const sections = [
  { code: 'preamble', heading: '', start: 0, end: at('一、') },
  { code: 'results', heading: '一、主要做法', start: at('一、'), end: at('存在') },
  { code: 'problems', heading: '存在的不足', start: at('存在'), end: at('二、') },
  { code: 'plans', heading: '二、明年安排', start: at('二、'), end: text.length },
];
const blocks = splitBlocks(text, { start: 0, end: text.length });

test('sections and numbered headings make one table of contents, counted', () => {
  const outline = outlineOf(text, blocks, sections, marks);
  expect(
    outline.map(({ level, heading, code, counts }) => [level, heading, code, counts.reading]),
  ).toEqual([
    [1, '', 'preamble', 1],
    [1, '一、主要做法', 'results', 2],
    [2, '(一)组织领导', null, 1],
    [2, '(二)矛盾化解', null, 1],
    [1, '存在的不足', 'problems', 0],
    [1, '二、明年安排', 'plans', 0],
  ]);
  expect(outline.map(({ counts }) => [counts.problem, counts.plan])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [1, 0],
    [0, 1],
  ]);
});

test('a section without a heading and without anything read is not listed', () => {
  const outline = outlineOf(text, blocks, sections, []);
  expect(outline.map(({ code }) => code)).not.toContain('preamble');
});

test('without recognised sections the numbered headings stand alone', () => {
  expect(outlineOf(text, blocks, [], marks).map(({ heading }) => heading)).toEqual([
    '一、主要做法',
    '(一)组织领导',
    '(二)矛盾化解',
    '二、明年安排',
  ]);
});
