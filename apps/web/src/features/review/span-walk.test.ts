import type { StatedNumber } from '@xiangjian/contract';
import { describe, expect, test } from 'vitest';
import { numberIn, numberNear, spanStep, walkSpan } from './span-walk.ts';

const text = '受理305件，\n调处400余件。';
const number = (quote: string, lower: number): StatedNumber => {
  const start = text.indexOf(quote);
  return {
    printed: quote.slice(0, -1),
    unit: '件',
    value: lower,
    lower,
    upper: lower,
    qualifier: 'exact',
    evidence: { start, end: start + quote.length, text: quote },
  };
};
const numbers = [number('305件', 305), number('400余件', 400)];
const words = (span: { start: number; end: number } | null) =>
  span === null ? null : text.slice(span.start, span.end);
const walk = (from: string | null, ...steps: Parameters<typeof walkSpan>[1][]) => {
  const start = from === null ? -1 : text.indexOf(from);
  let span = from === null ? null : { start, end: start + from.length };
  for (const step of steps) span = walkSpan(span, step, numbers, text);
  return words(span);
};

describe('choosing words by keys', () => {
  test('goes from number to number and stays at the last', () => {
    expect(walk(null, 'next')).toBe('305件');
    expect(walk(null, 'previous')).toBe('400余件');
    expect(walk('305件', 'next')).toBe('400余件');
    expect(walk('400余件', 'next')).toBe('400余件');
    expect(walk('400余件', 'previous')).toBe('305件');
  });

  test('moves its edges within a line and never becomes empty', () => {
    expect(walk('305件', 'earlier', 'earlier')).toBe('受理305件');
    expect(walk('305件', 'shorter', 'later')).toBe('05');
    expect(walk('305件', 'longer', 'longer')).toBe('305件，');
    expect(walk('3', 'shorter')).toBe('3');
    expect(walk('受', 'earlier')).toBe('受');
  });

  test('keys', () => {
    expect(spanStep('ArrowRight', false)).toBe('next');
    expect(spanStep('ArrowRight', true)).toBe('longer');
    expect(spanStep('[', false)).toBe('earlier');
    expect(spanStep('q', false)).toBeNull();
  });
});

test('the number of chosen words is the one they hold, else the one they touch', () => {
  const span = { start: 0, end: text.length };
  expect(numberIn(span, numbers)?.lower).toBe(305);
  expect(numberIn({ start: 2, end: 4 }, numbers)?.lower).toBe(305);
  expect(numberIn({ start: 0, end: 1 }, numbers)).toBeNull();
});

test('the number nearest to a place', () => {
  expect(words(numberNear(9, numbers))).toBe('400余件');
  expect(numberNear(3, [])).toBeNull();
});
