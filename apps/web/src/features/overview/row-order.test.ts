import { expect, test } from 'vitest';
import { sampleTownship } from '../../testing/sample-cells.ts';
import { byKind, byPlace, placesOf, readOrder } from './row-order.ts';

const row = (at: number, kind: '镇' | '乡' | '街道') => ({
  township: { ...sampleTownship(at), kind },
  report_id: at,
  cells: [],
});
const rows = [row(1, '街道'), row(2, '镇'), row(3, '乡'), row(4, '镇')];
const idsOf = (list: readonly { readonly report_id: number | null }[]) =>
  list.map(({ report_id }) => report_id);
const scored = (at: number, rank: number | null) => ({
  township: { code: sampleTownship(at).code },
  rank,
  rank_low: rank,
  rank_high: rank,
  tied: 1,
});

test('an address asks for an order; anything else is the order of codes', () => {
  expect(['kind', 'score', 'code', undefined, '-disputes_accepted'].map(readOrder)).toEqual([
    'kind',
    'score',
    'code',
    'code',
    'code',
  ]);
});

test('kinds stand together, each in the order of codes', () => {
  expect(idsOf(byKind(rows))).toEqual([2, 4, 3, 1]);
});

test('who has no place stands behind those who have, in the order of codes', () => {
  const scheme = { title_zh: '方案', label_zh: '参考模板（非官方）' };
  const places = placesOf({
    scheme,
    names_hidden: false,
    groups: [{ rows: [scored(4, 1), scored(3, 2), scored(1, null)] }],
  });
  expect(idsOf(byPlace(rows, places))).toEqual([4, 3, 1, 2]);
});

test('hidden names give no order away', () => {
  const hidden = { ...scored(1, 1), township: null };
  const scheme = { title_zh: '方案', label_zh: '参考模板（非官方）' };
  expect(placesOf({ scheme, names_hidden: true, groups: [{ rows: [hidden] }] }).size).toBe(0);
});
