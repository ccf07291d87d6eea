import type { Publication } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { sampleTownship } from '../../testing/sample-cells.ts';
import { dayOf, placeDots } from './publication-dots.ts';

const published = (at: number, published_on: string | null): Publication => ({
  township: sampleTownship(at),
  state: published_on === null ? 'missing' : 'on_time',
  report_id: at,
  published_on,
  days_late: null,
  parts: null,
  core_reported: null,
});

test('the axis begins on the first of January after the report year', () => {
  expect(dayOf('2024-01-01', 2023)).toBe(0);
  expect(dayOf('2024-04-01', 2023)).toBe(91);
});

test('reports of near days stand above each other; undated ones are not drawn', () => {
  const dots = placeDots(
    [
      published(1, '2024-03-18'),
      published(2, '2024-03-18'),
      published(3, null),
      published(4, '2024-05-12'),
    ],
    2023,
    181,
  );
  expect(dots.map(({ row }) => row)).toEqual([0, 1, 0]);
});

test('a day beyond the axis stands at its end and says so', () => {
  expect(placeDots([published(1, '2024-09-30')], 2023, 181)).toMatchObject([
    { along: 1, beyond: true },
  ]);
});
