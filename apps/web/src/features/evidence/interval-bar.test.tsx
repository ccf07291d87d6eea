import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { IntervalBar } from './interval-bar.tsx';

const walked = async (upper: number | null) => {
  const { container } = await renderInApp(
    <IntervalBar lower={400} upper={upper} label="参与计算的范围" print={String} />,
  );
  const walk = screen.getByRole('button', { name: /^用方向键/ });
  return ['ArrowRight', 'ArrowRight'].map((key) => {
    fireEvent.keyDown(walk, { key });
    return container.querySelector('[aria-live]')?.textContent;
  });
};

test('the arrow keys walk from bound to bound', async () => {
  expect(await walked(499)).toEqual(['不少于 400', '不多于 499']);
});

test('an open end is said to be open', async () => {
  expect(await walked(null)).toEqual(['不少于 400', '上限未写明']);
});
