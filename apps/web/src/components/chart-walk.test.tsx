import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '../testing/render-in-app.tsx';
import { ChartWalk } from './chart-walk.tsx';

const stops = [
  { x: 10, y: 20, lines: ['甲镇', '95.2 %'], mark: null },
  { x: 30, y: 20, lines: ['乙镇', '0 %'], mark: null },
];

test('arrow keys move through the marks, each is said, Enter opens it', async () => {
  const onEnter = vi.fn();
  const { container } = await renderInApp(<ChartWalk stops={stops} onEnter={onEnter} />);
  const walk = screen.getByRole('button', { name: /^用方向键/ });
  const said = () => container.querySelector('[aria-live]')?.textContent;
  fireEvent.click(walk);
  expect(onEnter).not.toHaveBeenCalled();
  fireEvent.keyDown(walk, { key: 'ArrowRight' });
  expect(said()).toBe('甲镇，95.2 %');
  fireEvent.keyDown(walk, { key: 'ArrowRight' });
  fireEvent.keyDown(walk, { key: 'ArrowRight' });
  expect(said()).toBe('乙镇，0 %');
  fireEvent.click(walk);
  expect(onEnter).toHaveBeenCalledWith(stops[1]);
  fireEvent.keyDown(walk, { key: 'Escape' });
  expect(said()).toBe('');
});
