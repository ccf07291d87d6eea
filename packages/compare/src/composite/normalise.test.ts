import { describe, expect, it } from 'vitest';
import type { BoardItem } from './board.ts';
import { normalise, spreadOf } from './normalise.ts';
import type { Normalisation, ScoredItem } from './scheme.ts';
import { success } from './testing/schemes.ts';
import type { Column } from './values.ts';

const item: BoardItem = { item: success as ScoredItem, chapter: 0, weight: 1, sign: 1 };

function exact(values: number[]): Column {
  const point = Float64Array.from(values);
  return { low: point, point, high: point };
}

function scores(normalisation: Normalisation, values: number[], own = item): number[] {
  const column = exact(values);
  return [...normalise(normalisation, own, column, spreadOf(column)).point];
}

describe('normalising', () => {
  it('goalposts run from 1 to 100', () => {
    expect(scores('goalposts', [70, 89, 98, 100])).toEqual([1, 50.5, 100, 100]);
  });

  it('z has mean 10 and deviation 2', () => {
    const [a = 0, b = 0, c = 0] = scores('z', [85, 90, 95]);
    expect([a, b, c]).toEqual([8, 10, 12]);
    expect(scores('z', [90, 90])).toEqual([10, 10]);
  });

  it('ranks share the better place, the first has 100 and the last 1', () => {
    const [third, ...others] = scores('rank', [96, 98, 98, 90]);
    expect(third).toBeCloseTo(34, 9);
    expect(others).toEqual([100, 100, 1]);
    expect(scores('rank', [96])).toEqual([50.5]);
  });

  it('a missing value stays missing, or gets the lowest score where the item says so', () => {
    expect(scores('goalposts', [Number.NaN, 98])).toEqual([Number.NaN, 100]);
    const strict = { ...item, item: { ...item.item, missing: 'no_mark' as const } };
    expect(scores('goalposts', [Number.NaN, 98], strict)).toEqual([1, 100]);
    expect(scores('rank', [Number.NaN, 98, 90], strict)).toEqual([1, 100, 1]);
    expect(scores('z', [Number.NaN, 85, 90, 95], strict)).toEqual([8, 8, 10, 12]);
  });

  it('ranks of qualified values reach as far as the wording', () => {
    const values = {
      low: Float64Array.of(400, 420, 300),
      point: Float64Array.of(400, 420, 300),
      high: Float64Array.of(499, 420, 300),
    };
    const ranked = normalise('rank', item, values, spreadOf(values));
    expect([...ranked.low]).toEqual([50.5, 50.5, 1]);
    expect([...ranked.high]).toEqual([100, 100, 1]);
  });
});
