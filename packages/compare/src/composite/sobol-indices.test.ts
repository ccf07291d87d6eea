import { describe, expect, it } from 'vitest';
import { seededSource } from '../statistics/seeded-source.ts';
import { sobolIndices } from './sobol-indices.ts';

type Point = readonly [number, number, number];

function indicesOf(model: (point: Point) => number, factor: number, base = 20_000) {
  const source = seededSource('sobol');
  const draw = (): Point => [source(), source(), source()];
  const first = Array.from({ length: base }, draw);
  const second = Array.from({ length: base }, draw);
  const mixed = first.map((point, index): Point => {
    const other = second[index] ?? point;
    const [a, b, c] = point.map((own, place) => (place === factor ? (other[place] ?? own) : own));
    return [a ?? 0, b ?? 0, c ?? 0];
  });
  return sobolIndices(first.map(model), second.map(model), mixed.map(model));
}

describe('Sobol indices', () => {
  it.each([
    [0, 1 / 14],
    [1, 4 / 14],
    [2, 9 / 14],
  ])(
    'of a sum 1, 2, 3 the factor %d explains its square share, alone and in all',
    (factor, share) => {
      const { first_order, total } = indicesOf(([a, b, c]) => a + 2 * b + 3 * c, factor);
      expect(first_order).toBeCloseTo(share, 1);
      expect(total).toBeCloseTo(share, 1);
    },
  );

  it('of a pure product of centred factors explain nothing alone and everything together', () => {
    const { first_order, total } = indicesOf(([a, b]) => (a - 0.5) * (b - 0.5), 0);
    expect(Math.abs(first_order ?? 1)).toBeLessThan(0.05);
    expect(total).toBeGreaterThan(0.95);
  });

  it('are unknown where nothing varies', () => {
    expect(indicesOf(() => 3, 0, 10)).toEqual({ first_order: null, total: null });
  });
});
