import { fireEvent, screen } from '@testing-library/react';
import { everyCoreIndicator, indicatorById } from '@xiangjian/indicators';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleCells, unjudged } from '../../testing/sample-cells.ts';
import { sampleMatrix } from '../../testing/sample-matrix.ts';
import { HeatLegend } from './heat-legend.tsx';
import { HeatTable } from './heat-table.tsx';

const indicators = [indicatorById('disputes_accepted'), indicatorById('mediation_success_rate')];
const rate = {
  value: 0.986,
  lower: 0.986,
  upper: 0.986,
  qualifier: 'exact',
  status: 'reported',
  basis: 'accepted',
} as const;
const matrix = sampleMatrix(indicators, [
  [
    { ...unjudged(sampleCells.exact), shade: 1 },
    { ...rate, judgement: 'better_998', shade: null },
  ],
  [
    { ...unjudged(sampleCells.zero), shade: 0 },
    { ...rate, value: 0.9, lower: 0.9, upper: 0.9, judgement: 'worse_998', shade: null },
  ],
  [unjudged(sampleCells.notMentioned), unjudged(sampleCells.notApplicable)],
  [unjudged(sampleCells.reportMissing), unjudged(sampleCells.reportMissing)],
  [
    unjudged(sampleCells.moreThan),
    { ...rate, value: 1, lower: 1, upper: 1, judgement: 'similar', shade: null },
  ],
]);

const cellAt = (container: HTMLElement, row: number, column: number) => {
  const cell = container.querySelector<HTMLElement>(
    `td[data-row="${row}"][data-column="${column}"]`,
  );
  if (cell === null) throw new Error(`no cell at ${row}, ${column}`);
  return cell;
};

test('every kind of cell has its own look', async () => {
  const { container } = await renderInApp(<HeatTable matrix={matrix} onOpen={() => {}} />);
  const shown = [0, 1, 2, 3, 4].map((row) => {
    const { dataset, textContent } = cellAt(container, row, 0);
    return [textContent, dataset.look];
  });
  expect(shown).toEqual([
    ['305', 'number'],
    ['0', 'zero'],
    ['未提及', 'not_mentioned'],
    ['未公开报告', 'report_missing'],
    ['400余', 'number'],
  ]);
  expect(cellAt(container, 2, 1).textContent).toBe('—');
  const classes = [0, 2, 3, 4].map((row) => cellAt(container, row, 0).className);
  expect(new Set(classes).size).toBe(4);
});

test('only the qualified value has the corner', async () => {
  const { container } = await renderInApp(<HeatTable matrix={matrix} onOpen={() => {}} />);
  const cornered = [0, 1, 2, 3, 4].map((row) =>
    /qualified/.test(cellAt(container, row, 0).className),
  );
  expect(cornered).toEqual([false, false, false, false, true]);
});

test('judged extremes carry a mark besides their colour; volume is purple and never marked', async () => {
  const { container } = await renderInApp(<HeatTable matrix={matrix} onOpen={() => {}} />);
  expect(cellAt(container, 0, 1).textContent).toBe('▲98.6');
  expect(cellAt(container, 1, 1).textContent).toBe('▼90.0');
  expect(cellAt(container, 4, 1).textContent).toBe('100.0');
  expect(cellAt(container, 0, 0).style.background).toContain('1.000 * ');
  expect(cellAt(container, 1, 0).style.background).toContain('0.000 * ');
  expect(cellAt(container, 2, 0).style.background).toBe('');
});

test('a click or Enter opens the source of a cell, also of one without a number', async () => {
  const onOpen = vi.fn();
  const { container } = await renderInApp(<HeatTable matrix={matrix} onOpen={onOpen} />);
  fireEvent.click(cellAt(container, 2, 0));
  fireEvent.keyDown(cellAt(container, 4, 1), { key: 'Enter' });
  expect(onOpen.mock.calls).toEqual([
    [{ township: '990101103', year: 2023, indicator: 'disputes_accepted' }],
    [{ township: '990101105', year: 2023, indicator: 'mediation_success_rate' }],
  ]);
});

test('arrows walk from cell to cell; the table is one stop for Tab', async () => {
  const { container } = await renderInApp(<HeatTable matrix={matrix} onOpen={() => {}} />);
  cellAt(container, 0, 0).focus();
  fireEvent.keyDown(cellAt(container, 0, 0), { key: 'ArrowDown' });
  fireEvent.keyDown(cellAt(container, 1, 0), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(cellAt(container, 1, 1));
  fireEvent.keyDown(cellAt(container, 1, 1), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(cellAt(container, 1, 1));
  expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('one step above the first row lies the name of the column, which sorts', async () => {
  const onSort = vi.fn();
  const { container } = await renderInApp(
    <HeatTable matrix={matrix} onOpen={() => {}} onSort={onSort} />,
  );
  cellAt(container, 0, 1).focus();
  fireEvent.keyDown(cellAt(container, 0, 1), { key: 'ArrowUp' });
  const name = screen.getByRole('button', { name: /调解成功率/ });
  expect(document.activeElement).toBe(name);
  expect(fireEvent.keyDown(name, { key: 'Enter' })).toBe(true);
  fireEvent.click(name);
  expect(onSort.mock.calls).toEqual([['mediation_success_rate']]);
  fireEvent.keyDown(name, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(cellAt(container, 0, 1));
});

test('the legend explains what stands in the table and nothing else', async () => {
  await renderInApp(<HeatLegend matrix={matrix} />);
  const entries = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(entries).toEqual([
    '▲优于比较对象（99.8%）',
    '无显著差异',
    '▼不及比较对象（99.8%）',
    '数量多少（不分好坏）',
    '原文为约数（余、近、约）',
    '0写明为零',
    '未提及',
    '未公开报告',
    '—不适用或缺分母',
    expect.stringMatching(/^判定方法：.*威尔逊区间/),
  ]);
});

test('thirty townships by forty-five indicators appear at once', async () => {
  const columns = everyCoreIndicator().slice(0, 45);
  const large = sampleMatrix(
    columns,
    Array.from({ length: 30 }, () => columns.map(() => unjudged(sampleCells.exact))),
  );
  const { container } = await renderInApp(<HeatTable matrix={large} onOpen={() => {}} />);
  expect(container.querySelectorAll('td[data-row]')).toHaveLength(30 * 45);
});
