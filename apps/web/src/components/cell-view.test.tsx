import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '../testing/render-in-app.tsx';
import { sampleCells } from '../testing/sample-cells.ts';
import { CellView } from './cell-view.tsx';

const cellIn = (container: HTMLElement) => container.querySelector<HTMLElement>('[data-look]');

test('zero and the kinds of absence look different from each other and from a number', async () => {
  const kinds = [
    'exact',
    'zero',
    'withoutNumber',
    'notMentioned',
    'reportMissing',
    'notApplicable',
  ] as const;
  const seen = [];
  for (const kind of kinds) {
    const { container, unmount } = await renderInApp(
      <CellView indicator="disputes_accepted" cell={sampleCells[kind]} />,
    );
    const cell = cellIn(container);
    seen.push({ text: cell?.textContent, look: cell?.dataset.look, classes: cell?.className });
    unmount();
  }
  expect(seen.map(({ text }) => text)).toEqual([
    '305',
    '0',
    '提及未写数',
    '未提及',
    '未公开报告',
    '—',
  ]);
  expect(new Set(seen.map(({ look }) => look)).size).toBe(kinds.length);
  expect(new Set(seen.map(({ classes }) => classes)).size).toBe(kinds.length);
});

test('only a qualified value carries the corner mark, and says what it is counted as', async () => {
  const { container } = await renderInApp(
    <>
      <CellView indicator="disputes_accepted" cell={sampleCells.moreThan} />
      <CellView indicator="disputes_accepted" cell={sampleCells.exact} />
      <CellView indicator="disputes_accepted" cell={sampleCells.zero} />
    </>,
  );
  const marked = [...container.querySelectorAll<HTMLElement>('[data-look]')].map((cell) => [
    cell.textContent,
    cell.dataset.qualified,
  ]);
  expect(marked).toEqual([
    ['400余', 'true'],
    ['305', undefined],
    ['0', undefined],
  ]);
  expect(screen.getByText('400余').title).toBe('原文是约数，按 400 至 499 参与计算');
});

test('an open bound is not made up', async () => {
  await renderInApp(<CellView indicator="disputes_accepted" cell={sampleCells.open} />);
  expect(screen.getByText('≥3').title).toBe('原文只写了下限，按不少于 3 参与计算');
});

test('English has its own words', async () => {
  await renderInApp(
    <CellView indicator="disputes_accepted" cell={sampleCells.notMentioned} />,
    '/?lang=en',
  );
  expect(screen.getByText('not mentioned')).toBeTruthy();
});
