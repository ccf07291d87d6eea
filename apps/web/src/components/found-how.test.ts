import { expect, test } from 'vitest';
import { foundHow } from './found-how.ts';

test('the manner is named and the rule is not', () => {
  expect(foundHow(['disputes-accepted-row', 'by:row'], 'zh')).toBe('报告里的表格');
  expect(foundHow(['disputes-accepted', 'by:before', 'kept-apart:target'], 'en')).toBe(
    'the words before the number',
  );
});

test('a loose wording says so', () => {
  expect(foundHow(['mediators', 'by:before-weak'], 'zh')).toBe('数字前的词语（较笼统）');
});

test('rules without a known manner have no words', () => {
  expect(foundHow([], 'zh')).toBeNull();
  expect(foundHow(['mediators', 'by:telepathy'], 'zh')).toBeNull();
});
