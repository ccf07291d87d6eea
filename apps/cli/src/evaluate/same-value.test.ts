import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { goldFact } from '../testing/gold-fact.ts';
import { sameValue } from './same-value.ts';

const atLeast400 = goldFact({ ...moreThanStated(400), evidence: '400余件' });

describe('sameValue', () => {
  it('asks for value, bounds and class of qualifier', () => {
    expect(sameValue(atLeast400, moreThanStated(400))).toBe(true);
    expect(sameValue(atLeast400, { ...moreThanStated(400), upper: null })).toBe(false);
    expect(sameValue(atLeast400, exactQuantity(400))).toBe(false);
    expect(sameValue(atLeast400, moreThanStated(500))).toBe(false);
  });

  it('takes 全部 and 零 for exact numbers', () => {
    const fact = goldFact({ ...exactQuantity(14, 'all'), evidence: '14个村' });
    expect(sameValue(fact, exactQuantity(14))).toBe(true);
    const zero = goldFact({ ...exactQuantity(0, 'zero'), evidence: '未发生' });
    expect(sameValue(zero, exactQuantity(0))).toBe(true);
  });

  it('keeps an unknown value apart from every number', () => {
    const range = goldFact({ value: null, lower: 40, upper: 50, qualifier: 'range' });
    expect(sameValue(range, { value: null, lower: 40, upper: 50, qualifier: 'range' })).toBe(true);
    expect(sameValue(range, { value: 45, lower: 40, upper: 50, qualifier: 'range' })).toBe(false);
  });

  it('takes a rate in either scale, and nothing else', () => {
    const rate = goldFact({ ...exactQuantity(97.2), unit: '%' });
    expect(sameValue(rate, exactQuantity(0.972))).toBe(true);
    expect(sameValue(rate, exactQuantity(97.2))).toBe(true);
    expect(sameValue(goldFact({ ...exactQuantity(97.2), unit: '件' }), exactQuantity(0.972))).toBe(
      false,
    );
  });
});
