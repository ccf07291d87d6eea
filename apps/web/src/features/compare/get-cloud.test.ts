import type { Matrix } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { sampleCells, sampleTownship, unjudged } from '../../testing/sample-cells.ts';
import { cloudReply } from './get-cloud.ts';

const reply = (count: number): Matrix => ({
  area: { code: '52', name: '示例省', level: 'province', fictional: true },
  year: 2023,
  peers: 'all',
  indicators: [],
  rows: Array.from({ length: count }, (_, at) => ({
    township: sampleTownship(at),
    report_id: null,
    cells: [unjudged(sampleCells.moreThan), unjudged(sampleCells.notMentioned)],
  })),
});

test('of all rows only the drawn values are kept, the first ones whole', () => {
  const { rows, listed } = cloudReply(reply(301));
  expect(rows).toHaveLength(301);
  expect(rows[300]).toEqual({ cells: [{ value: 400 }, { value: null }] });
  expect(listed).toHaveLength(300);
  expect(listed[299]).toEqual(reply(301).rows[299]);
});

test('a row that is no row is refused, wherever it stands', () => {
  const { rows, ...others } = reply(301);
  const wrong = { ...rows[300], cells: [{ value: '400' }] };
  expect(() => cloudReply({ ...others, rows: [...rows.slice(0, 300), wrong] })).toThrow(/number/);
});
