import { fireEvent, screen } from '@testing-library/react';
import type { Profile } from '@xiangjian/contract';
import { type IndicatorId, indicatorById, scaleOf } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleCells } from '../../testing/sample-cells.ts';
import { IndicatorTable } from './indicator-table.tsx';

const rowOf = (
  id: IndicatorId,
  cell: (typeof sampleCells)[keyof typeof sampleCells],
  rank: number | null,
): Profile['rows'][number] => {
  const entry = indicatorById(id);
  return {
    indicator: {
      id,
      label_zh: entry.labelZh,
      label_en: entry.labelEn,
      unit: entry.unit,
      scale: scaleOf(entry),
      kind: entry.kind,
      tier: entry.tier,
      polarity: entry.polarity,
      dimension: entry.dimension,
    },
    ...cell,
    chance_lower: null,
    chance_upper: null,
    rank,
    rank_low: rank,
    rank_high: rank === null ? null : rank + 2,
    tied: rank === null ? null : 1,
    rank_group_size: rank === null ? null : 14,
    median: 120,
    n: 14,
    judgement: 'not_judged',
    series: [
      { year: 2021, ...sampleCells.reportMissing },
      { year: 2022, ...sampleCells.zero },
      { year: 2023, ...cell },
    ],
  };
};

const profile: Profile = {
  township: { code: '990101101', name: '示例镇', kind: '镇', county: '示例区', fictional: true },
  area_code: '990101',
  year: 2023,
  years: [2021, 2022, 2023],
  peers: 'all',
  finding_zh: '示例镇按时公开',
  finding_en: 'published in time',
  reports: [],
  events: [],
  notes: [],
  rounding: null,
  problems: [],
  plans: [],
  highlights: { ahead: [], behind: [], changed: [] },
  rows: [
    rowOf('disputes_accepted', sampleCells.moreThan, 3),
    rowOf('disputes_screened', sampleCells.notMentioned, null),
    rowOf('screening_rounds', sampleCells.notMentioned, null),
  ],
};

test('a core indicator without a number stays in sight, a detail one is a click away', async () => {
  await renderInApp(<IndicatorTable profile={profile} peers={undefined} />);
  expect(screen.getByText('第3位 (3–5)', { exact: false })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: /排查矛盾纠纷/ })).toBeTruthy();
  expect(screen.queryByRole('rowheader', { name: /排查次数/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '显示全部 3 项指标' }));
  expect(screen.getByRole('rowheader', { name: /排查次数/ })).toBeTruthy();
});

test('the years of a row keep their gaps, and zero is read as zero', async () => {
  await renderInApp(<IndicatorTable profile={profile} peers={undefined} />);
  expect(screen.getByRole('img', { name: '2021 未公开报告, 2022 0, 2023 400余' })).toBeTruthy();
});

test('the arrow keys walk through the years of a row and on to the next indicator', async () => {
  const { container } = await renderInApp(<IndicatorTable profile={profile} peers={undefined} />);
  const walk = screen.getByRole('button', { name: /^用方向键/ });
  const said = (key: string) => {
    fireEvent.keyDown(walk, { key });
    return container.querySelector('[aria-live]')?.textContent;
  };
  expect(['ArrowRight', 'ArrowRight', 'ArrowDown'].map(said)).toEqual([
    '受理调解纠纷 2021，未公开报告',
    '受理调解纠纷 2022，0 件',
    '排查矛盾纠纷 2022，0 件',
  ]);
  fireEvent.keyDown(screen.getByRole('figure'), { key: 't' });
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('2021 未公开报告, 2022 0, 2023 400余')).toBeTruthy();
});
