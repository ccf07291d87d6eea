import { expect, it } from 'vitest';
import { needsReview } from './review.ts';

const sure = { confidence: 0.99, indicator: 'disputes_accepted' } as const;

it('a figure found in a doubtful manner is looked at first', () => {
  expect(needsReview(sure, [])).toBe(false);
  expect(needsReview({ ...sure, confidence: 0.97 }, [])).toBe(true);
});

it('so is one that a check asks about; a note alone asks nothing', () => {
  const check = {
    severity: 'ask',
    indicators: ['disputes_resolved', 'disputes_accepted'],
  } as const;
  expect(needsReview(sure, [check])).toBe(true);
  expect(needsReview(sure, [{ ...check, severity: 'note' }])).toBe(false);
  expect(needsReview({ ...sure, indicator: 'penalty_cases' }, [check])).toBe(false);
});
