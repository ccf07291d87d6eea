import type { Coverage } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { axisOf, drawnAt, placeValues } from './dot-places.ts';

type Value = Coverage['values'][number];

const township = (code: string) =>
  ({ code, name: `镇${code}`, kind: '镇', county: '示例区', fictional: true }) as const;

function stated(code: string, value: number): Value {
  return {
    township: township(code),
    value,
    lower: value,
    upper: value,
    qualifier: 'exact',
    status: value === 0 ? 'reported_zero' : 'reported',
    basis: null,
  };
}

const notMentioned: Value = {
  ...stated('990101009', 1),
  value: null,
  lower: null,
  upper: null,
  qualifier: null,
  status: 'not_mentioned',
};

test('what is missing is not drawn, and least of all at zero', () => {
  expect(placeValues([stated('990101001', 0), notMentioned, stated('990101002', 40)])).toHaveLength(
    2,
  );
});

test('a range is drawn in its middle and hollow; an open one at its bound', () => {
  const range: Value = {
    ...stated('990101003', 1),
    value: null,
    lower: 40,
    upper: 50,
    qualifier: 'range',
  };
  expect(drawnAt(range)).toBe(45);
  expect(drawnAt({ ...range, upper: null })).toBe(40);
  expect(placeValues([range, stated('990101001', 10)]).map(({ hollow }) => hollow)).toEqual([
    false,
    true,
  ]);
});

test('equal values are stacked and never hide each other', () => {
  const rows = placeValues([
    stated('990101001', 7),
    stated('990101002', 7),
    stated('990101003', 7),
  ]);
  expect(rows.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test('one value alone has an axis', () => {
  const { from, to } = axisOf([stated('990101001', 0)]);
  expect(from).toBeLessThan(0);
  expect(to).toBeGreaterThan(0);
});
