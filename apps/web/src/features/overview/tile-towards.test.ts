import { expect, test } from 'vitest';
import { tileTowards } from './tile-towards.ts';

// a . b
// . c .
// d . .
const at = (township: string, row: number, column: number) => ({ township, row, column });
const tiles = [at('a', 0, 0), at('b', 0, 2), at('c', 1, 1), at('d', 2, 0)] as const;
const [a, b, c, d] = tiles;

test('arrows lead over gaps to the nearest square on their side', () => {
  expect(tileTowards('ArrowRight', a, tiles)).toBe(b);
  expect(tileTowards('ArrowDown', a, tiles)).toBe(d);
  expect(tileTowards('ArrowLeft', b, tiles)).toBe(a);
  expect(tileTowards('ArrowUp', d, tiles)).toBe(a);
  expect(tileTowards('ArrowDown', b, tiles)).toBe(c);
  expect(tileTowards('ArrowLeft', a, tiles)).toBeNull();
});

test('Home and End lead to the first and the last square, other keys nowhere', () => {
  expect(tileTowards('Home', c, tiles)).toBe(a);
  expect(tileTowards('End', a, tiles)).toBe(d);
  expect(tileTowards('Tab', a, tiles)).toBeNull();
});
