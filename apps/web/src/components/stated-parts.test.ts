import { expect, test } from 'vitest';
import { statedParts } from './stated-parts.ts';

test('a number stands with its unit, said once', () => {
  expect(statedParts({ printed: '400余', unit: '件', value: 400 }, '件')).toEqual({
    figure: '400余',
    unit: '件',
  });
  expect(statedParts({ printed: '98.5%', unit: '%', value: 98.5 }, '%')).toEqual({
    figure: '98.5%',
    unit: '',
  });
  expect(statedParts({ printed: '十几', unit: '场', value: null }, '场次').figure).toBe('十几');
});

test('a zero in words is a plain 0', () => {
  expect(statedParts({ printed: '未发生行政复议', unit: '', value: 0 }, '件')).toEqual({
    figure: '0',
    unit: '件',
  });
  expect(statedParts({ printed: '零', unit: '件', value: 0 }, '件').figure).toBe('零');
});
