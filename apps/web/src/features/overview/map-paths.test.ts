import { expect, test } from 'vitest';
import { mapPaths } from './map-paths.ts';

const square = (west: number, south: number, side: number): [number, number][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
];

test('north is up, and a degree of longitude is shorter than one of latitude', () => {
  const map = mapPaths(
    { approval: '', shapes: [{ township: '990101101', rings: [square(100, 59.5, 1)] }] },
    100,
  );
  expect(map.height).toBeCloseTo(200, 0);
  expect(map.paths[0]?.path.startsWith('M0.0 ')).toBe(true);
  expect(map.paths[0]).toMatchObject({ x: 50 });
});

test('the name stands in the largest outline', () => {
  const rings = [square(100, 0, 0.1), square(101, 0, 1)];
  const [path] = mapPaths({ approval: '', shapes: [{ township: '990101101', rings }] }, 200).paths;
  expect(path?.x).toBeCloseTo(150, 0);
});
