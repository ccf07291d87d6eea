import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Overview, Publication } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { StatusTable } from './status-table.tsx';

const present = { results: true, problems: true, responsibility: true, plans: true };

const publication = (name: string, more: Partial<Publication>): Publication => ({
  township: {
    code: `99010110${'甲乙丙丁'.indexOf(name.slice(0, 1))}`,
    name,
    kind: '镇',
    county: '示例区',
    fictional: true,
  },
  state: 'on_time',
  report_id: 7,
  published_on: '2024-02-03',
  days_late: null,
  parts: present,
  core_reported: 20,
  ...more,
});

const overview: Overview = {
  area: { code: '990101', name: '示例区', level: 'county', fictional: true },
  year: 2023,
  years: [2023],
  finding_zh: '',
  finding_en: '',
  detail_zh: '',
  detail_en: '',
  deadlines: { submit: '2024-03-01', publish: '2024-04-01' },
  counts: { townships: 4, on_time: 2, late: 1, missing: 1, undated: 0, not_kept: 0 },
  key_figures: [],
  publications: [
    publication('甲镇', { parts: { ...present, responsibility: false } }),
    publication('乙镇', { state: 'late', published_on: '2024-04-05', days_late: 5 }),
    publication('丙镇', { parts: null }),
    publication('丁镇', {
      state: 'missing',
      report_id: null,
      published_on: null,
      parts: null,
      core_reported: null,
    }),
  ],
  look_at: [],
  look_at_total: 0,
};

test('a part that was not read, one that cannot be told and a missing report are three different things', async () => {
  await renderInApp(<StatusTable overview={overview} />);
  const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
  expect(row('甲镇').getAllByText('有')).toHaveLength(3);
  expect(row('甲镇').getByText('未见')).toBeTruthy();
  expect(row('乙镇').getByText('逾期 5 天')).toBeTruthy();
  expect(row('丙镇').getAllByText('无标题可辨')).toHaveLength(4);
  expect(row('丁镇').getByText('未见公开')).toBeTruthy();
  expect(row('丁镇').queryByText('未见')).toBeNull();
});

test('each list says how many reports it has and shows only them', async () => {
  await renderInApp(<StatusTable overview={overview} />);
  const names = screen.getAllByRole('row').length;
  expect(names).toBe(5);
  expect(screen.getByRole('button', { name: '收到 3' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '各部分齐全 1' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '逾期公开 1' }));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  expect(screen.getByRole('row', { name: /乙镇/ })).toBeTruthy();
});
