import { screen } from '@testing-library/react';
import type { ChangeAnswer, ChangeRow } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleCells } from '../../testing/sample-cells.ts';
import { MoveTable } from './move-table.tsx';

const row = (name: string, move: ChangeRow['rank_move']): ChangeRow => ({
  township: { code: `990101${name.length}01`, name, kind: '镇', county: '示例区', fictional: true },
  before: sampleCells.zero,
  after: sampleCells.zero,
  direction: 'equal',
  change: null,
  not_compared: null,
  rank_move: move,
  move_zh: null,
  move_en: null,
  trend: { verdict: 'untold', no_verdict: 'too_few_years', first_year: null, last_year: null },
  process: null,
});

const answer = (rows: ChangeRow[]): ChangeAnswer => ({
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
  from: 2022,
  to: 2023,
  peers: 'all',
  finding_zh: '',
  finding_en: '',
  rows,
});

test('the largest move stands first, and its parts add up', async () => {
  const small = { from: 2, to: 1, own: 1, others: 0, chance: 0, definition: 0 };
  const large = { from: 3, to: 8, own: -1.5, others: -2.5, chance: 0, definition: -1 };
  await renderInApp(
    <MoveTable
      answer={answer([row('甲镇', small), row('乙镇乡', large), row('丙', null)])}
      emphasised={[]}
    />,
  );
  const texts = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(texts.slice(1)).toEqual(['乙镇乡−5−1.5−2.50−1', '甲镇+1+1000']);
});

test('says so where no rank can be followed', async () => {
  await renderInApp(<MoveTable answer={answer([row('甲镇', null)])} emphasised={[]} />);
  expect(screen.getByText('没有可以解释的名次变动')).toBeTruthy();
});
