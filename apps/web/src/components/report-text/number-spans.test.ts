import { expect, test } from 'vitest';
import { numberSpans } from './number-spans.ts';

const at = (text: string, printed: string, unit: string) =>
  numberSpans([
    { id: 1, printed, unit, evidence: { start: 100, end: 100 + text.length, text } },
  ]).get('r1');

test('the number and its unit are found behind the noun', () => {
  expect(at('全年排查纠纷400余条', '400余', '条')).toEqual({ start: 106, end: 111 });
});

test('of two equal numbers the later is meant, as nouns stand before', () => {
  expect(at('3个村设调委会3个', '3', '个')).toEqual({ start: 107, end: 109 });
});

test('a unit that stands elsewhere is not taken along', () => {
  expect(at('培训(人次)300', '300', '人次')).toEqual({ start: 106, end: 109 });
});

test('a number that is not printed has no place', () => {
  expect(at('村村都有法律顾问', '14', '个')).toBeUndefined();
});
