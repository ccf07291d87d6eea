import type { KeyFigure } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { changeText, keyFigureText } from './key-figure-text.ts';

const rate: KeyFigure = {
  indicator: {
    id: 'mediation_success_rate',
    label_zh: '调解成功率',
    label_en: 'Mediation success rate',
    unit: '%',
    scale: 'ratio',
    kind: 'derived',
    tier: 'core',
    polarity: 'higher',
    dimension: 'derived',
  },
  value: 0.965,
  lower: 0.965,
  upper: 0.965,
  k: 14,
  n: 20,
  how: 'pooled',
  previous: null,
  same_townships_change: { difference: -0.012, k: 12 },
};

test('a share is printed in percent, its change in points with a neutral arrow', () => {
  expect(keyFigureText(rate, 'zh')).toBe('96.5');
  expect(changeText(rate, '百分点', 'zh')).toBe('↓ 1.2 百分点');
});

test('a sum with an approximate part is a range, never its lower end alone', () => {
  const sum: KeyFigure = {
    ...rate,
    indicator: {
      ...rate.indicator,
      id: 'disputes_accepted',
      unit: '件',
      scale: 'number',
      kind: 'flow',
    },
    value: 4210,
    lower: 4210,
    upper: 4309,
    how: 'sum',
  };
  expect(keyFigureText(sum, 'zh')).toBe('4210–4309');
});

test('without comparable townships there is no change', () => {
  expect(changeText({ ...rate, same_townships_change: null }, '百分点', 'zh')).toBeNull();
});
