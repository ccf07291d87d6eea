import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '../testing/render-in-app.tsx';
import { useView } from './use-view.ts';

function Shown() {
  return <output>{JSON.stringify(useView())}</output>;
}

test('what a view does not understand does not reach a page', async () => {
  await renderInApp(<Shown />, '/?area=990101&year=2023&among=friends&peers=none&colour=red');
  expect(JSON.parse(screen.getByRole('status').textContent ?? '')).toEqual({
    area: '990101',
    year: 2023,
  });
});
