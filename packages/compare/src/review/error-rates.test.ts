import { expect, it } from 'vitest';
import { errorRatesOf } from './error-rates.ts';

const tally = { genre: 'rule_of_law', drawn: 60, decided: 50, wrong: 1 } as const;

it('measures the whole, the genres, and each indicator, with Wilson at 95 %', () => {
  const rates = errorRatesOf([
    { indicator: 'disputes_accepted', ...tally },
    { indicator: 'penalty_cases', ...tally, genre: 'disclosure', wrong: 0 },
  ]);
  expect(rates.map(({ indicator, genre }) => [indicator?.id ?? null, genre])).toEqual([
    [null, null],
    [null, 'rule_of_law'],
    [null, 'disclosure'],
    ['disputes_accepted', 'rule_of_law'],
    ['penalty_cases', 'disclosure'],
  ]);
  // 1 of 50 at 95 %: 0.0035 to 0.1050 (Newcombe 1998, method 3).
  expect(rates[1]).toMatchObject({ drawn: 60, decided: 50, wrong: 1, rate: 0.02 });
  expect(rates[1]?.lower).toBeCloseTo(0.00354, 4);
  expect(rates[1]?.upper).toBeCloseTo(0.10495, 4);
  expect(rates[2]?.lower).toBe(0);
  expect(rates[2]?.upper).toBeCloseTo(0.07135, 4);
});

it('knows no rate before anything is decided, and nothing of an empty sample', () => {
  const undecided = { indicator: 'disputes_accepted', ...tally, decided: 0, wrong: 0 } as const;
  expect(errorRatesOf([undecided])[0]).toMatchObject({ rate: null, lower: null, upper: null });
  expect(errorRatesOf([])).toEqual([]);
});
