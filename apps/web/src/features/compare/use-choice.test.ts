import { expect, test } from 'vitest';
import { lastTwo } from './use-choice.ts';

test('a change begins with the year before, however far back that is', () => {
  expect(lastTwo([2019, 2021, 2023, 2024], 2023)).toEqual([2021, 2023]);
  expect(lastTwo([2023, 2024], 2023)).toEqual([2023]);
});
