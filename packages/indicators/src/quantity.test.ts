import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  about,
  addQuantities,
  atLeast,
  atMost,
  between,
  divideQuantities,
  exactQuantity,
  lastDigitPlace,
  moreThanStated,
  type Quantity,
  surelyGreater,
} from './quantity.ts';

const share = { multiplier: 1, share: true };

describe('bounds of a printed number', () => {
  it.each([
    [400, 100],
    [420, 10],
    [12_000, 1000],
    [7, 1],
    [2360, 10],
    [0, 1],
  ])('the last non-zero digit of %d stands for %d', (value, place) => {
    expect(lastDigitPlace(value)).toBe(place);
  });

  it('400余 reaches to 499 and 1.2万余 to 12,999', () => {
    expect(moreThanStated(400)).toEqual({
      value: 400,
      lower: 400,
      upper: 499,
      qualifier: 'at_least',
    });
    expect(moreThanStated(12_000).upper).toBe(12_999);
  });

  it('3余 is open above: there is no unit below', () => {
    expect(moreThanStated(3).upper).toBeNull();
  });

  it('400以上 is open above', () => {
    expect(atLeast(400).upper).toBeNull();
  });

  it('近400 and 约400 follow the ten percent convention', () => {
    expect(atMost(400)).toEqual({ value: 400, lower: 360, upper: 400, qualifier: 'at_most' });
    expect(about(400)).toEqual({ value: 400, lower: 360, upper: 440, qualifier: 'about' });
  });
});

describe('ratios over intervals', () => {
  it('305 of 400余 is 0.611 to 0.7625, never a false 76 %', () => {
    const rate = divideQuantities(exactQuantity(305), moreThanStated(400), share);
    expect(rate?.value).toBeNull();
    expect(rate?.lower).toBeCloseTo(0.611222, 6);
    expect(rate?.upper).toBe(0.7625);
  });

  it('3000余 over 9 events reaches 333.3 to 444.3', () => {
    const reach = divideQuantities(moreThanStated(3000), exactQuantity(9), {
      multiplier: 1,
      share: false,
    });
    expect(reach?.lower).toBeCloseTo(333.3333, 4);
    expect(reach?.upper).toBeCloseTo(444.3333, 4);
  });

  it('has no value without a denominator', () => {
    expect(divideQuantities(exactQuantity(0), exactQuantity(0), share)).toBeNull();
  });

  it('keeps an impossible share as it is, to be asked about', () => {
    expect(divideQuantities(exactQuantity(12), exactQuantity(10), share)?.value).toBe(1.2);
  });

  it('an open denominator leaves the share open to zero', () => {
    expect(divideQuantities(exactQuantity(3), atLeast(400), share)?.lower).toBe(0);
  });

  it('widening an input never narrows the result', () => {
    const quantity = fc
      .tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 500 }))
      .map(([lower, width]): Quantity => between(lower, lower + width));
    fc.assert(
      fc.property(quantity, quantity, fc.integer({ min: 0, max: 100 }), (a, b, more) => {
        const wide = between(b.lower, (b.upper ?? 0) + more);
        const narrow = divideQuantities(a, b, { multiplier: 1, share: false });
        const widened = divideQuantities(a, wide, { multiplier: 1, share: false });
        expect(widened?.lower).toBeLessThanOrEqual(narrow?.lower ?? Number.NaN);
        expect(widened?.upper).toBeGreaterThanOrEqual(narrow?.upper ?? Number.NaN);
      }),
      { seed: 20_231 },
    );
  });
});

it('a share that is surely above its whole is never clipped, whatever its wording', () => {
  const share = { multiplier: 1, share: true };
  expect(divideQuantities(exactQuantity(132), moreThanStated(120), share)).toMatchObject({
    lower: 1.02325581395,
    upper: 1.1,
  });
  expect(divideQuantities(exactQuantity(125), moreThanStated(120), share)?.upper).toBe(1);
});

describe('sums', () => {
  it('adds exact parts exactly', () => {
    expect(addQuantities([exactQuantity(117), exactQuantity(7)])).toEqual(exactQuantity(124));
  });

  it('keeps a qualifier, and an open bound stays open', () => {
    expect(addQuantities([moreThanStated(400), exactQuantity(5)])).toEqual({
      value: 405,
      lower: 405,
      upper: 504,
      qualifier: 'at_least',
    });
    expect(addQuantities([atLeast(400), exactQuantity(5)]).upper).toBeNull();
  });
});

it('says greater only when the intervals do not touch', () => {
  expect(surelyGreater(exactQuantity(500), moreThanStated(400))).toBe(true);
  expect(surelyGreater(exactQuantity(499), moreThanStated(400))).toBe(false);
  expect(surelyGreater(exactQuantity(500), atLeast(400))).toBe(false);
});
