import type { Publication } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { sampleTownship } from '../../testing/sample-cells.ts';
import { publicationsIn, readStatusList, type StatusList } from './status-lists.ts';

const whole = { results: true, problems: true, responsibility: true, plans: true };
const report = (id: number, more: Partial<Publication>): Publication => ({
  township: sampleTownship(id),
  state: 'on_time',
  report_id: id,
  published_on: '2024-02-03',
  days_late: null,
  parts: whole,
  core_reported: 20,
  ...more,
});
const overview = {
  deadlines: { submit: '2024-03-01', publish: '2024-04-01' },
  publications: [
    report(1, {}),
    report(2, { published_on: '2024-03-01' }),
    report(3, { state: 'late', published_on: '2024-04-05', parts: { ...whole, plans: false } }),
    report(4, { state: 'undated', published_on: null, parts: null }),
    report(5, { state: 'missing', report_id: null, published_on: null, parts: null }),
  ],
};
const ids = (list: StatusList | null) =>
  publicationsIn(list, overview).map(({ township }) => Number(township.code.slice(-1)));
const all = [1, 2, 3, 4, 5].map((at) => Number(sampleTownship(at).code.slice(-1)));

test('each list holds its reports; a report may stand in several', () => {
  const [a, b, c, d, e] = all;
  expect(ids(null)).toEqual(all);
  expect(ids('received')).toEqual([a, b, c, d]);
  expect(ids('by_submit')).toEqual([a]);
  expect(ids('by_publish')).toEqual([a, b]);
  expect(ids('late')).toEqual([c]);
  expect(ids('undated')).toEqual([d]);
  expect(ids('missing')).toEqual([e]);
  expect(ids('complete')).toEqual([a, b]);
  expect(ids('incomplete')).toEqual([c]);
});

test('an address names a list, or all', () => {
  expect(readStatusList('late')).toBe('late');
  expect(readStatusList('else')).toBeNull();
  expect(readStatusList(undefined)).toBeNull();
});
