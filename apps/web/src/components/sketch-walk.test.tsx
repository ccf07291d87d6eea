import { fireEvent, screen } from '@testing-library/react';
import type { Sketch } from '@xiangjian/charts';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '../testing/render-in-app.tsx';
import { SketchView } from './sketch-view.tsx';
import { SketchWalk } from './sketch-walk.tsx';

const sketch = (name: string, places: readonly number[]): Sketch => ({
  width: 100,
  height: 20,
  says: `${name}的各年`,
  shapes: [],
  stops: places.map((x) => ({ x, y: 10, lines: [`${name} ${x}`], mark: null })),
});

const rows = [
  [
    { id: 'a position', sketch: sketch('甲位置', [50]) },
    { id: 'a years', sketch: sketch('甲', [10, 90]) },
  ],
  [{ id: 'b years', sketch: sketch('乙', []) }],
  [
    { id: 'c position', sketch: sketch('丙位置', [30]) },
    { id: 'c years', sketch: sketch('丙', [20, 80]) },
  ],
];

const walked = (onEnter = vi.fn()) => (
  <SketchWalk says="各年的数" rows={rows} onEnter={onEnter}>
    {rows.flat().map((one) => (
      <SketchView key={one.id} {...one} />
    ))}
  </SketchWalk>
);

test('one stop of Tab; left and right go on through the row, up and down to the same drawing of another row', async () => {
  const onEnter = vi.fn();
  const { container } = await renderInApp(walked(onEnter));
  const walk = screen.getByRole('button', { name: /^用方向键/ });
  const said = (key: string) => {
    fireEvent.keyDown(walk, { key });
    return container.querySelector('[aria-live]')?.textContent;
  };
  expect(said('ArrowRight')).toBe('甲位置 50');
  expect(said('ArrowRight')).toBe('甲 10');
  expect(said('ArrowRight')).toBe('甲 90');
  expect(said('ArrowDown')).toBe('丙 80');
  expect(said('ArrowDown')).toBe('丙 80');
  expect(said('ArrowLeft')).toBe('丙 20');
  expect(said('ArrowUp')).toBe('甲 10');
  fireEvent.click(walk);
  expect(onEnter).toHaveBeenCalledWith(rows[0]?.[1]?.sketch.stops[0]);
});

test('key T shows the figures in place of the drawings', async () => {
  await renderInApp(walked());
  const figure = screen.getByRole('figure', { name: '各年的数' });
  expect(screen.getByRole('img', { name: '甲的各年' })).toBeTruthy();
  fireEvent.keyDown(figure, { key: 't' });
  expect(screen.queryByRole('img', { name: '甲的各年' })).toBeNull();
  expect(screen.getByText('甲的各年')).toBeTruthy();
  fireEvent.keyDown(figure, { key: 't' });
  expect(screen.getByRole('img', { name: '甲的各年' })).toBeTruthy();
});
