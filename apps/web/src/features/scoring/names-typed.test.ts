import { expect, test } from 'vitest';
import { namesTyped } from './names-typed.ts';

const template = {
  title_zh: '计分参考',
  title_en: 'Reference scoring',
  label_zh: '参考模板（非官方）',
  label_en: 'Reference template, not official',
};

test('what nobody changed keeps both languages', () => {
  const left = { title: 'Reference scoring', label: 'Reference template, not official' };
  expect(namesTyped(template, left, 'en')).toEqual(template);
});

test('a typed title stands in both, and what it is by itself is told in both', () => {
  const typed = { title: ' 测试区方案 ', label: '自拟方案（非官方）' };
  expect(namesTyped(template, typed, 'zh')).toEqual({
    title_zh: '测试区方案',
    title_en: undefined,
    label_zh: '自拟方案（非官方）',
    label_en: 'Own scheme, not official',
  });
});
