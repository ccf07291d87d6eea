import { expect, test } from 'vitest';
import { gradeName, partName, renamed, schemeTitle } from './scheme-names.ts';

const good = { label_zh: '良好', label_en: 'Good', from: 80 };
const own = { label_zh: '达标', from: 60 };

test('names are told in the language of the interface, in Chinese where there is no other', () => {
  expect([partName(good, 'zh'), partName(good, 'en'), partName(own, 'en')]).toEqual([
    '良好',
    'Good',
    '达标',
  ]);
  expect(schemeTitle({ title_zh: '方案', title_en: null }, 'en')).toBe('方案');
});

test('a grade of an answer is found by its Chinese name', () => {
  const scheme = { bands: [good, own] };
  expect(gradeName(scheme, '良好', 'en')).toBe('Good');
  expect(gradeName(scheme, '达标', 'en')).toBe('达标');
  expect(gradeName(scheme, null, 'en')).toBe('');
});

test('a typed name stands in both languages', () => {
  const typed = renamed(good, '较好');
  expect([partName(typed, 'zh'), partName(typed, 'en')]).toEqual(['较好', '较好']);
  expect(JSON.parse(JSON.stringify(typed))).toEqual({ label_zh: '较好', from: 80 });
});
