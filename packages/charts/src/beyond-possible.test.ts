import { describe, expect, it } from 'vitest';
import { drawnAt, isBeyondPossible } from './beyond-possible.ts';
import { firm, without } from './testing/cells.ts';
import { summaryOf } from './testing/summaries.ts';

const share = summaryOf('mediation_success_rate');
const volume = summaryOf('disputes_accepted');

describe('a share beyond 100 %', () => {
  it('is known as one that cannot be', () => {
    expect(isBeyondPossible(share, firm(1.053))).toBe(true);
    expect(isBeyondPossible(share, firm(1))).toBe(false);
    expect(isBeyondPossible(share, without('not_mentioned'))).toBe(false);
  });

  it('is drawn at the end of the axis', () => {
    expect(drawnAt(share, 1.053)).toBe(1);
    expect(drawnAt(share, 0.97)).toBe(0.97);
  });
});

it('a volume knows no end', () => {
  expect(isBeyondPossible(volume, firm(4000))).toBe(false);
  expect(drawnAt(volume, 4000)).toBe(4000);
});
