import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileClasses } from './quantile-classes.ts';

describe('quantile classes', () => {
  it('cut ten different values into five twos, the best first', () => {
    const values = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect(quantileClasses(values, 5)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('all at 100 % are in one class', () => {
    expect(quantileClasses([1, 1, 1, 1, 1, 1, 0.9], 5)).toEqual([1, 1, 1, 1, 1, 1, 5]);
  });

  it('are not assigned to fewer values than classes', () => {
    expect(quantileClasses([3, 2, 1], 5)).toEqual([null, null, null]);
  });

  const values = fc.array(fc.integer({ min: 90, max: 100 }), { minLength: 5, maxLength: 25 });
  const classes = fc.integer({ min: 2, max: 5 });

  it('equal values share a class, and a better value is never in a worse class', () => {
    fc.assert(
      fc.property(values, classes, (places, k) => {
        const found = quantileClasses(places, k);
        places.forEach((place, index) => {
          places.forEach((other, otherIndex) => {
            if (place === other) expect(found[index]).toBe(found[otherIndex]);
            if (place > other) expect(found[index]).toBeLessThanOrEqual(found[otherIndex] ?? 0);
          });
        });
      }),
      { seed: 4221 },
    );
  });

  it('a twin for every township changes nobody’s class', () => {
    fc.assert(
      fc.property(values, classes, (places, k) => {
        const found = quantileClasses(places, k);
        expect(quantileClasses([...places, ...places], k)).toEqual([...found, ...found]);
      }),
      { seed: 4222 },
    );
  });

  it('one more township is in the class of its equal and moves nobody by more than one class', () => {
    fc.assert(
      fc.property(values, classes, fc.nat(24), (places, k, which) => {
        const twin = which % places.length;
        const before = quantileClasses(places, k);
        const after = quantileClasses([...places, places[twin] ?? 0], k);
        expect(after.at(-1)).toBe(after[twin]);
        before.forEach((one, index) => {
          expect(Math.abs((after[index] ?? 0) - (one ?? 0))).toBeLessThanOrEqual(1);
        });
      }),
      { seed: 4223 },
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(values, classes, (places, k) => {
        expect(quantileClasses(places.toReversed(), k)).toEqual(
          quantileClasses(places, k).toReversed(),
        );
      }),
      { seed: 4224 },
    );
  });
});
