import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { useView } from '../../view/use-view.ts';
import { YearPlayer } from './year-player.tsx';

function Player() {
  const { year = 0 } = useView();
  return <YearPlayer years={[2021, 2022, 2023]} year={year} />;
}

const calm = (matches: boolean) => {
  const usual = window.matchMedia;
  const nothing = () => undefined;
  const still = {
    addListener: nothing,
    removeListener: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  vi.stubGlobal('matchMedia', (query: string) =>
    query.includes('reduced-motion') ? { matches, media: query, ...still } : usual(query),
  );
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('steps stand in the address, and the ends are ends', async () => {
  calm(false);
  const { search } = await renderInApp(<Player />, '/?area=990101&year=2022');
  fireEvent.click(screen.getByRole('button', { name: '后一年' }));
  await waitFor(() => expect(search()).toContain('year=2023'));
  expect(screen.getByRole('button', { name: '后一年' })).toHaveProperty('disabled', true);
});

test('plays to the last year and stops there', async () => {
  calm(false);
  const { search } = await renderInApp(<Player />, '/?area=990101&year=2021');
  vi.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: '播放' }));
  for (let step = 0; step < 4; step += 1) {
    await act(() => vi.advanceTimersByTimeAsync(1300));
  }
  expect(search()).toContain('year=2023');
  expect(screen.queryByRole('button', { name: '停止' })).toBeNull();
});

test('does not play for people who asked for less motion', async () => {
  calm(true);
  await renderInApp(<Player />, '/?area=990101&year=2021');
  expect(screen.queryByRole('button', { name: '播放' })).toBeNull();
});
