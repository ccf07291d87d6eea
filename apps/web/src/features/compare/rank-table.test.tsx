import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Ranking, RankingRow } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleCells } from '../../testing/sample-cells.ts';
import { RankTable } from './rank-table.tsx';

const row = (
  at: number,
  name: string,
  cell: (typeof sampleCells)[keyof typeof sampleCells],
  place: readonly [number, number, number] | null,
): RankingRow => ({
  township: { code: `99010110${at}`, name, kind: '镇', county: '示例区', fictional: true },
  ...cell,
  numerator: null,
  denominator: null,
  chance_lower: null,
  chance_upper: null,
  rank: place?.[0] ?? null,
  rank_low: place?.[1] ?? null,
  rank_high: place?.[2] ?? null,
  tied: place === null ? null : 1,
  rank_group: place === null ? null : 'all',
  rank_group_size: place === null ? null : 2,
  rank_basis: null,
  not_ranked: place === null ? 'no_value' : null,
  judgement: 'not_judged',
  small_base: false,
});

const answer: Ranking = {
  indicator: {
    id: 'disputes_accepted',
    label_zh: '受理调解纠纷',
    label_en: 'Disputes taken up for mediation',
    unit: '件',
    scale: 'number',
    kind: 'flow',
    tier: 'core',
    polarity: 'none',
    dimension: 'mediation',
  },
  area: { code: '990101', name: '示例区', level: 'county', fictional: true },
  year: 2023,
  peers: 'all',
  n_total: 3,
  n_with_value: 2,
  method: { rank_interval: 'bounds', level: 1, draws: null },
  median: null,
  bounded_median: null,
  finding_zh: '3 个乡镇中 2 个写明件数',
  finding_en: '2 of 3 state it',
  groups: [],
  rows: [
    row(1, '示例镇', sampleCells.moreThan, [1, 1, 2]),
    row(2, '北坡乡', sampleCells.zero, [2, 1, 2]),
    row(3, '清水镇', sampleCells.notMentioned, null),
  ],
};

test('a rank stands with its interval, silence without a rank, and a figure leads to its source', async () => {
  const { container, search } = await renderInApp(<RankTable answer={answer} emphasised={[]} />);
  const places = [...container.querySelectorAll('tbody td:nth-child(3)')].map(
    (cell) => cell.textContent,
  );
  expect(places).toEqual(['第1位 (1–2)', '第2位 (1–2)', '—']);
  fireEvent.click(screen.getByRole('button', { name: /400余/ }));
  await waitFor(() => expect(search()).toContain('evidence=990101101.2023.disputes_accepted'));
});
