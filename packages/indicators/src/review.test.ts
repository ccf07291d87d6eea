import { expect, it } from 'vitest';
import { doubtsAbout, needsReview } from './review.ts';

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

const read = (value: number, more = {}) => ({
  value,
  lower: value,
  upper: value,
  confidence: 0.99,
  indicator: 'disputes_accepted' as const,
  period: 'year' as const,
  scope: 'township' as const,
  ...more,
});

it('doubts a cell for each thing that is doubtful about it', () => {
  const check = { severity: 'ask', indicators: ['disputes_accepted'] } as const;
  const filling = read(305, { confidence: 0.9 });
  expect(doubtsAbout(filling, [filling, read(350)], [check])).toEqual([
    'low_confidence',
    'failed_check',
    'two_candidates',
  ]);
});

it('takes the same number said twice, a part, and a sum of years for no other candidate', () => {
  const others = [read(305), read(20, { scope: 'part' }), read(900, { period: 'cumulative' })];
  expect(doubtsAbout(read(305), others, [])).toEqual([]);
});

it('asks about an empty cell only where a figure of the year was read', () => {
  expect(doubtsAbout(null, [read(305)], [])).toEqual(['no_headline']);
  expect(doubtsAbout(null, [read(900, { period: 'cumulative' })], [])).toEqual([]);
});
