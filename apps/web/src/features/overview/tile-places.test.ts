import { expect, test } from 'vitest';
import { moveTile, tilePlaces, tileSides } from './tile-places.ts';

const codes = ['990101001', '990101101', '990101102', '990101103', '990101104'];

test('every township has a place of its own', () => {
  const tiles = tilePlaces(codes, []);
  expect(tiles.map(({ township }) => township)).toEqual(codes);
  expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(codes.length);
  expect(tileSides(tiles)).toEqual({ rows: 2, columns: 3 });
});

test('rows are filled evenly', () => {
  const nineteen = Array.from({ length: 19 }, (_, at) => String(990101001 + at));
  expect(tileSides(tilePlaces(nineteen, []))).toEqual({ rows: 4, columns: 5 });
  expect(tilePlaces([], [])).toEqual([]);
});

test('a kept place stays; a new township takes a free one; one that is no more is left out', () => {
  const kept = [
    { township: '990101101', row: 0, column: 0 },
    { township: '990101999', row: 0, column: 1 },
  ];
  expect(tilePlaces(['990101101', '990101105'], kept)).toEqual([
    { township: '990101101', row: 0, column: 0 },
    { township: '990101105', row: 0, column: 1 },
  ]);
});

test('moving onto another township exchanges the two, moving outside changes nothing', () => {
  const tiles = tilePlaces(codes, []);
  const moved = moveTile(tiles, '990101001', { row: 1, column: 0 });
  expect(moved.find(({ township }) => township === '990101103')).toEqual({
    township: '990101103',
    row: 0,
    column: 0,
  });
  expect(moveTile(tiles, '990101001', { row: -1, column: 0 })).toBe(tiles);
});
