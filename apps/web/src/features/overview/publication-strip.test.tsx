import { fireEvent, screen } from '@testing-library/react';
import type { Overview, Publication } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleTownship } from '../../testing/sample-cells.ts';
import { PublicationStrip } from './publication-strip.tsx';

const publication = (at: number, more: Partial<Publication>): Publication => ({
  township: sampleTownship(at),
  state: 'on_time',
  report_id: at,
  published_on: '2024-02-03',
  days_late: null,
  parts: null,
  core_reported: null,
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
  counts: { townships: 3, on_time: 1, late: 1, missing: 1, undated: 0, not_kept: 0 },
  key_figures: [],
  publications: [
    publication(1, { state: 'late', published_on: '2024-04-05', days_late: 4 }),
    publication(2, {}),
    publication(3, { state: 'missing', report_id: null, published_on: null }),
  ],
  look_at: [],
  look_at_total: 0,
};

test('the arrow keys walk from the first report to the last, key T lists those without one too', async () => {
  const { container } = await renderInApp(<PublicationStrip overview={overview} />);
  const walk = screen.getByRole('button', { name: /^用方向键/ });
  const said = (key: string) => {
    fireEvent.keyDown(walk, { key });
    return container.querySelector('[aria-live]')?.textContent;
  };
  expect(said('ArrowRight')).toBe('示例2镇，2月3日公开，按时公开');
  expect(said('ArrowRight')).toBe('示例1镇，4月5日公开，逾期 4 天');
  expect(said('ArrowRight')).toBe('示例1镇，4月5日公开，逾期 4 天');
  const name = '报告公开。按时 1 个，逾期 1 个，未见公开 1 个';
  fireEvent.keyDown(screen.getByRole('figure', { name }), { key: 't' });
  const rows = screen
    .getAllByRole('row')
    .map(({ children }) => [...children].map((cell) => cell.textContent));
  expect(rows[3]).toEqual(['示例3镇', '—', '未见公开']);
});
