import { fireEvent, screen, waitFor } from '@testing-library/react';
import { indicatorById } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleCells, unjudged } from '../../testing/sample-cells.ts';
import { sampleMatrix } from '../../testing/sample-matrix.ts';
import { FiguresTable } from './figures-table.tsx';

const matrix = sampleMatrix(
  [indicatorById('disputes_accepted')],
  [
    [unjudged(sampleCells.notMentioned)],
    [unjudged(sampleCells.exact)],
    [unjudged(sampleCells.zero)],
    [unjudged(sampleCells.moreThan)],
  ],
);
const shown = (container: HTMLElement) =>
  [...container.querySelectorAll('tbody td:last-child')].map((cell) => cell.textContent);

test('a click on a column sorts, says so, and the address keeps it; silence stays last', async () => {
  const { container, search } = await renderInApp(<FiguresTable answer={matrix} emphasised={[]} />);
  const header = () => screen.getByRole('columnheader', { name: /受理调解纠纷/ });
  expect(header().getAttribute('aria-sort')).toBe('none');
  fireEvent.click(screen.getByRole('button', { name: /^受理调解纠纷 ?（件）/ }));
  await waitFor(() => expect(header().getAttribute('aria-sort')).toBe('descending'));
  expect(search()).toContain('sort=-disputes_accepted');
  expect(shown(container)).toEqual(['400余', '305', '0', '未提及']);
  fireEvent.click(screen.getByRole('button', { name: /^受理调解纠纷 ?（件）/ }));
  await waitFor(() => expect(header().getAttribute('aria-sort')).toBe('ascending'));
  expect(shown(container)).toEqual(['0', '305', '400余', '未提及']);
});

test('chosen townships come first', async () => {
  const last = matrix.rows[matrix.rows.length - 1]?.township.code ?? '';
  const { container } = await renderInApp(<FiguresTable answer={matrix} emphasised={[last]} />);
  expect(shown(container)[0]).toBe('400余');
});

const fiveIndicators = [
  'disputes_accepted',
  'mediation_success_rate',
  'disputes_screened',
  'legal_advisers',
  'legal_aid_cases',
] as const;

test('few columns stand near their names instead of over the whole page', async () => {
  const frameOf = async (count: number) => {
    const indicators = fiveIndicators.slice(0, count).map((id) => indicatorById(id));
    const answer = sampleMatrix(indicators, [indicators.map(() => unjudged(sampleCells.exact))]);
    const { container } = await renderInApp(<FiguresTable answer={answer} emphasised={[]} />);
    return container.querySelector('table')?.parentElement?.className;
  };
  expect(await frameOf(4)).toMatch(/near/);
  expect(await frameOf(5)).not.toMatch(/near/);
});
