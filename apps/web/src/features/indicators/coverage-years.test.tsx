import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import type { YearsOfCoverage } from './coverage-parts.ts';
import { CoverageYears } from './coverage-years.tsx';

const none = {
  townships: 8,
  reported: 0,
  reported_zero: 0,
  without_number: 0,
  not_mentioned: 0,
  report_missing: 0,
  not_kept: 0,
};

const coverage: YearsOfCoverage = {
  year: 2023,
  years: [
    { ...none, year: 2022, reported: 6, not_mentioned: 2 },
    { ...none, year: 2023, reported: 7, report_missing: 1 },
  ],
};

test('arrow keys walk from year to year, and each is said', async () => {
  const { container } = await renderInApp(<CoverageYears coverage={coverage} />);
  const walk = screen.getByRole('button', { name: '用方向键逐个查看图中的标记' });
  const said = () => container.querySelector('[aria-live]')?.textContent;
  fireEvent.keyDown(walk, { key: 'ArrowDown' });
  expect(said()).toBe('2022，写明数字 6，未提及 2');
  fireEvent.keyDown(walk, { key: 'ArrowDown' });
  expect(said()).toBe('2023，写明数字 7，未公开报告 1');
});

test('key T shows the table behind the bars and leads back', async () => {
  await renderInApp(<CoverageYears coverage={coverage} />);
  const figure = screen.getByRole('figure', {
    name: '历年披露情况。2023 年度：写明数字 7、未公开报告 1',
  });
  fireEvent.keyDown(figure, { key: 't', ctrlKey: true });
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.keyDown(figure, { key: 't' });
  const rows = screen
    .getAllByRole('row')
    .map(({ children }) => [...children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['年度', '写明数字', '未提及', '未公开报告'],
    ['2022', '6', '2', '0'],
    ['2023', '7', '0', '1'],
  ]);
  expect(document.activeElement?.textContent).toBe('以图查看');
  fireEvent.keyDown(figure, { key: 'T' });
  expect(screen.queryByRole('table')).toBeNull();
});
