import { expect, it } from 'vitest';
import { type PixelInterval, rangeBar, whisker, wordingBar } from './interval-marks.ts';
import type { Shape } from './shape.ts';
import { lightPalette } from './theme.ts';

const across = (start: number, end: number | null, edge = 200): PixelInterval => ({
  direction: 'across',
  at: 50,
  start,
  end,
  edge,
});

const stems = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'line' ? [[shape.x1, shape.x2]] : []));

it('runs from bound to bound with a cap at each, whichever side zero is on', () => {
  expect(stems(whisker(across(-20, 35), '#000'))).toEqual([
    [-20, 35],
    [-20, -20],
    [35, 35],
  ]);
  expect(stems(whisker(across(35, -20), '#000'))[0]).toEqual([35, -20]);
});

it('bounds that coincide are still seen', () => {
  expect(whisker(across(40, 40), '#000')).toHaveLength(3);
  const [bar] = wordingBar(across(40, 40), lightPalette);
  if (bar?.kind !== 'path') throw new Error('a bar is a path');
  const xs = bar.points.map(([x]) => x);
  expect(Math.max(...xs) - Math.min(...xs)).toBe(2);
});

it('an open bound ends in an arrow at the edge instead of a cap', () => {
  const shapes = whisker(across(40, null), '#000');
  expect(stems(shapes)).toEqual([
    [40, 200],
    [40, 40],
  ]);
  expect(shapes[2]).toMatchObject({ kind: 'path', closed: true });
});

it('turns with its direction', () => {
  const [stem] = whisker({ ...across(10, 30), direction: 'upright' }, '#000');
  expect(stem).toMatchObject({ x1: 50, x2: 50, y1: 10, y2: 30 });
});

it('what is known only by its bounds is hollow, what wording allows is filled', () => {
  expect(rangeBar(across(10, 90), lightPalette)[0]).toMatchObject({ fill: lightPalette.card });
  expect(wordingBar(across(10, 90), lightPalette)[0]).toMatchObject({
    fill: lightPalette.qualified,
    stroke: null,
  });
});
