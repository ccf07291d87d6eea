import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { secondsPerSlide, useRotation } from './use-rotation.ts';

function Turning() {
  const { index, paused } = useRotation(3, 0);
  return <p>{`${index} ${paused ? 'paused' : 'turning'}`}</p>;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = () => act(() => vi.advanceTimersByTime(secondsPerSlide * 1000));
const shown = () => screen.getByText(/\d/).textContent;

test('turns by itself and begins again after the last page', () => {
  render(<Turning />);
  expect(shown()).toBe('0 turning');
  wait();
  wait();
  expect(shown()).toBe('2 turning');
  wait();
  expect(shown()).toBe('0 turning');
});

test('space holds the page, arrows turn it both ways', () => {
  render(<Turning />);
  fireEvent.keyDown(document.body, { key: ' ' });
  wait();
  expect(shown()).toBe('0 paused');
  fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
  expect(shown()).toBe('2 paused');
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  fireEvent.keyDown(document.body, { key: ' ' });
  wait();
  expect(shown()).toBe('1 turning');
});

test('a key that something on the page has taken turns nothing, and the page stays', () => {
  render(<Turning />);
  const taken = new KeyboardEvent('keydown', {
    key: 'ArrowRight',
    bubbles: true,
    cancelable: true,
  });
  taken.preventDefault();
  act(() => void document.body.dispatchEvent(taken));
  wait();
  expect(shown()).toBe('0 paused');
});

test('a page that was just turned to stays its whole time', () => {
  render(<Turning />);
  act(() => vi.advanceTimersByTime((secondsPerSlide - 1) * 1000));
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  act(() => vi.advanceTimersByTime((secondsPerSlide - 1) * 1000));
  expect(shown()).toBe('1 turning');
});
