import { expect, test } from 'vitest';
import { chartKey, type KeySign } from './chart-key.ts';
import { lightPalette } from './theme.ts';

const how = { palette: lightPalette, language: 'zh', pointInk: '#000000' } as const;
const signs: readonly KeySign[] = ['ribbon', 'wording', 'noReport'];

const wordsOf = (right: number) =>
  chartKey(signs, { left: 0, right, y: 10 }, how).flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : [],
  );

test('each sign in use has its words', () => {
  expect(wordsOf(600)).toEqual(['95% 随机波动', '约数及其可能范围', '未公开报告']);
});

test('what does not fit is left out, what is shorter still comes', () => {
  expect(wordsOf(200)).toEqual(['95% 随机波动', '未公开报告']);
  expect(wordsOf(40)).toEqual([]);
});
