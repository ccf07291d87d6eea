import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '../testing/render-in-app.tsx';
import { WalkedFigure } from './walked-figure.tsx';

const stops = [
  { x: 20, y: 10, lines: ['甲镇', '12 件'], mark: null },
  { x: 150, y: 10, lines: ['乙镇', '0 件'], mark: null },
];

const figure = (onEnter?: () => void) => (
  <WalkedFigure
    title="2023 年度各乡镇的数"
    summary="2 个乡镇写明数字"
    table={{ columns: ['乡镇', '件'], rows: stops.map(({ lines }) => [...lines]) }}
    stops={stops}
    onEnter={onEnter}
    sheet={{ width: 200, height: 40 }}
  >
    <svg />
  </WalkedFigure>
);

test('a stretched drawing is walked with the arrows, the ring at its share of the sheet', async () => {
  const onEnter = vi.fn();
  const { container } = await renderInApp(figure(onEnter));
  const walk = screen.getByRole('button', { name: /^用方向键/ });
  fireEvent.keyDown(walk, { key: 'End' });
  expect(container.querySelector('[aria-live]')?.textContent).toBe('乙镇，0 件');
  expect(walk.nextElementSibling?.getAttribute('style')).toBe('left: 75%; top: 25%;');
  fireEvent.click(walk);
  expect(onEnter).toHaveBeenCalledWith(stops[1]);
});

test('the sentence is its name, and key T shows the table instead', async () => {
  await renderInApp(figure());
  const drawn = screen.getByRole('figure', { name: '2023 年度各乡镇的数。2 个乡镇写明数字' });
  fireEvent.keyDown(drawn, { key: 't' });
  expect(screen.getByRole('rowheader', { name: '乙镇' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^用方向键/ })).toBeNull();
});
