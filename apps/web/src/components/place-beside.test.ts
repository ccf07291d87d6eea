import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const screen = { width: 1000, height: 600 };
const box = { width: 300, height: 100 };

test('below the word', () => {
  const word = { left: 40, top: 100, width: 50, height: 20 };
  expect(placeBeside(word, box, screen)).toEqual({ left: 40, top: 126 });
});

test('above it where the window ends, and never past the right edge', () => {
  const word = { left: 950, top: 560, width: 40, height: 20 };
  expect(placeBeside(word, box, screen)).toEqual({ left: 694, top: 454 });
});

test('at the left of what reaches from top to bottom', () => {
  const drawer = { left: 600, top: 0, width: 400, height: 600 };
  expect(placeBeside(drawer, box, screen)).toEqual({ left: 294, top: 6 });
});

test('inside the window where the anchor fills it', () => {
  const word = { left: -20, top: 10, width: 990, height: 580 };
  expect(placeBeside(word, box, screen)).toEqual({ left: 6, top: 494 });
});

test('inside the window while the anchor is still sliding in from outside', () => {
  const drawer = { left: 1016, top: 0, width: 400, height: 600 };
  expect(placeBeside(drawer, box, screen)).toEqual({ left: 694, top: 6 });
});
