import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascendingOf, countBelow, countUpTo } from './ascending.ts';

const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 20 });

it('counts as going over every number would', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -10, max: 10 }), (list, value) => {
      const ascending = ascendingOf(list);
      expect(countBelow(ascending, value)).toBe(list.filter((one) => one < value).length);
      expect(countUpTo(ascending, value)).toBe(list.filter((one) => one <= value).length);
    }),
    { seed: 4111 },
  );
});
