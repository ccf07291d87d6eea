import { describe, expect, it } from 'vitest';
import type { FactOutcome } from './fact-outcome.ts';
import { groupCounts, wordCounts } from './group-counts.ts';

const right: FactOutcome = {
  outcome: 'right',
  indicator: 'disputes_accepted',
  document: 'a',
  section: 'results',
  word: 'disputes-accepted：受理',
  isWrongValue: false,
  isWrongIndicator: false,
  isTrap: false,
};
const missed: FactOutcome = { ...right, outcome: 'missed', word: null };
const outcomes: FactOutcome[] = [
  right,
  { ...right, document: 'b' },
  { ...right, word: 'disputes-accepted：调处' },
  missed,
  { ...right, outcome: 'spurious', word: 'disputes-accepted：调处', isTrap: true },
];

describe('groupCounts', () => {
  it('counts by key, the largest group first', () => {
    expect(groupCounts(outcomes, ({ document }) => document)).toEqual([
      { key: 'a', right: 2, spurious: 1, missed: 1, wrongValue: 0, wrongIndicator: 0, traps: 1 },
      { key: 'b', right: 1, spurious: 0, missed: 0, wrongValue: 0, wrongIndicator: 0, traps: 0 },
    ]);
  });
});

describe('wordCounts', () => {
  it('lists wrong words first and sets what a word found beside all facts of its indicator', () => {
    const indicator = 'disputes_accepted';
    expect(wordCounts(outcomes)).toEqual([
      { key: 'disputes-accepted：调处', indicator, right: 1, spurious: 1, labelled: 4 },
      { key: 'disputes-accepted：受理', indicator, right: 2, spurious: 0, labelled: 4 },
    ]);
  });

  it('keeps what was not read out of every word', () => {
    expect(wordCounts([missed])).toEqual([]);
  });
});
