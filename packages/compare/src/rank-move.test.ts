import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankMoves, type TwoPlaces } from './rank-move.ts';

const at = (
  code: string,
  before: number | null,
  after: number | null,
  isFirm = true,
): TwoPlaces => ({ code, before, after, isFirm });

describe('why a township moved in the ranking', () => {
  it('by its own change', () => {
    const moves = rankMoves([at('a', 70, 95), at('b', 80, 80), at('c', 90, 90)]);
    expect(moves.get('a')).toEqual({
      from: 3,
      to: 1,
      own: 2,
      others: 0,
      chance: 0,
      definition: 0,
    });
    expect(moves.get('b')).toMatchObject({ from: 2, to: 3, own: 0, others: -1 });
  });

  it('by chance, where no change was firm', () => {
    const moves = rankMoves([at('a', 90, 92, false), at('b', 91, 91, false)]);
    expect(moves.get('a')).toMatchObject({ own: 0, others: 0, chance: 1, definition: 0 });
  });

  it('by who is ranked at all', () => {
    const moves = rankMoves([at('a', 90, 90), at('b', 95, null), at('c', 99, null)]);
    expect(moves.get('a')).toMatchObject({ from: 3, to: 1, own: 0, others: 0, definition: 2 });
    expect(moves.has('b')).toBe(false);
  });

  it('shared in halves where both moved past each other', () => {
    const moves = rankMoves([at('a', 1, 2), at('b', 2, 1)]);
    expect(moves.get('a')).toMatchObject({ own: 0.5, others: 0.5 });
  });

  const place = fc.option(fc.integer({ min: 0, max: 12 }), { freq: 4 });
  const county = fc
    .array(fc.tuple(place, place, fc.boolean()), { maxLength: 12 })
    .map((places) =>
      places.map(([before, after, isFirm], index) => at(`t${index}`, before, after, isFirm)),
    );

  it('the four parts add up, in any order of the townships', () => {
    fc.assert(
      fc.property(county, (townships) => {
        const moves = rankMoves(townships);
        for (const { from, to, own, others, chance, definition } of moves.values()) {
          expect(own + others + chance + definition).toBe(from - to);
        }
        expect(new Map([...rankMoves(townships.toReversed())].sort())).toEqual(
          new Map([...moves].sort()),
        );
      }),
      { seed: 4241 },
    );
  });
});
