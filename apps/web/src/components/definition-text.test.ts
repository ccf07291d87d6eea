import { expect, test } from 'vitest';
import { definitionText } from './definition-text.ts';

test('a definition is told in the language of the interface', () => {
  expect(definitionText('行政村个数', 'Number of villages', 'zh')).toEqual({
    text: '行政村个数',
    lang: 'zh-CN',
  });
  expect(definitionText('行政村个数', 'Number of villages', 'en')).toEqual({
    text: 'Number of villages',
    lang: undefined,
  });
});

test('one that a district wrote in Chinese alone says so on an English page', () => {
  expect(definitionText('网格员巡查', '网格员巡查', 'en').lang).toBe('zh-CN');
});
