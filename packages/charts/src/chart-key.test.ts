import { expect, test } from 'vitest';
import { chartKey, type KeySign } from './chart-key.ts';
import { lightPalette } from './theme.ts';

const how = { palette: lightPalette, language: 'zh', pointInk: '#000000' } as const;
const signs: readonly KeySign[] = ['ribbon', 'wording', 'noReport'];

const wordsOf = (right: number) =>
  chartKey(signs, { left: 0, right, y: 10 }, how).shapes.flatMap((shape) =>
    shape.kind === 'text' ? [[shape.text, shape.y]] : [],
  );

test('each sign in use has its words', () => {
  expect(wordsOf(600)).toEqual([
    ['95% 随机波动', 10],
    ['约数及其可能范围', 10],
    ['未公开报告', 10],
  ]);
});

test('what does not fit comes in a line of its own, and the key says how much more room it takes', () => {
  expect(wordsOf(200)).toEqual([
    ['95% 随机波动', 10],
    ['约数及其可能范围', 28],
    ['未公开报告', 46],
  ]);
  const below = (right: number) => chartKey(signs, { left: 0, right, y: 10 }, how).below;
  expect([600, 240, 200, 40].map(below)).toEqual([0, 18, 36, 36]);
  expect(chartKey([], { left: 0, right: 40, y: 10 }, how)).toEqual({ shapes: [], below: 0 });
});
