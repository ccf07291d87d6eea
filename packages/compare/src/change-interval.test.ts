import {
  answerCell,
  atLeast,
  exactQuantity,
  indicatorById,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInterval } from './change-interval.ts';
import { type Stated, townshipYear } from './testing/compared-years.ts';

const rate = indicatorById('mediation_success_rate');
const disputes = indicatorById('disputes_accepted');
const events = indicatorById('outreach_events');

const cell = (entry: typeof rate, stated: Stated) => answerCell(entry.id, townshipYear(1, stated));
const settled = (resolved: Quantity, accepted: Quantity) =>
  cell(rate, { disputes_resolved: resolved, disputes_accepted: accepted });
const exactly = (x: number, n: number) => settled(exactQuantity(x), exactQuantity(n));

describe('change of a share', () => {
  it('the check value: 118/120 after 45/50 is 0.0833 (0.0129 – 0.1976)', () => {
    const change = changeInterval(rate, exactly(45, 50), exactly(118, 120));
    expect(change.value).toBeCloseTo(0.0833, 4);
    expect(change.lower).toBeCloseTo(0.0129, 4);
    expect(change.upper).toBeCloseTo(0.1976, 4);
    expect(change).toMatchObject({ method: 'newcombe', chance: 'beyond_95' });
  });

  it('is told at 99.8 % only below 20 cases, and not at all below five', () => {
    expect(changeInterval(rate, exactly(60, 100), exactly(98, 100)).chance).toBe('beyond_998');
    expect(changeInterval(rate, exactly(7, 15), exactly(14, 15)).chance).toBe('within');
    expect(changeInterval(rate, exactly(0, 4), exactly(98, 100)).chance).toBe('untold');
  });

  it('keeps what the wording leaves open', () => {
    const vague = settled(exactQuantity(305), moreThanStated(400));
    const change = changeInterval(rate, exactly(90, 100), vague);
    expect(change.value).toBeNull();
    expect(change.lower).toBeLessThan(305 / 499 - 0.9);
    expect(change.upper).toBeGreaterThan(305 / 400 - 0.9);
    const open = settled(exactQuantity(90), atLeast(100));
    expect(changeInterval(rate, exactly(90, 100), open).chance).toBe('untold');
  });

  it('widening a count never narrows the change', () => {
    const small = fc.integer({ min: 5, max: 60 });
    fc.assert(
      fc.property(small, fc.nat(10), small, fc.nat(10), (x1, more1, x2, more2) => {
        const bounded = (x: number, more: number): Quantity => ({
          value: x,
          lower: x - Math.min(x, more),
          upper: x + more,
          qualifier: 'about',
        });
        const base = exactQuantity(80);
        const narrow = changeInterval(rate, exactly(x1, 80), exactly(x2, 80));
        const wide = changeInterval(
          rate,
          settled(bounded(x1, more1), base),
          settled(bounded(x2, more2), base),
        );
        expect(wide.lower).toBeLessThanOrEqual((narrow.lower ?? Number.NaN) + 1e-12);
        expect(wide.upper).toBeGreaterThanOrEqual((narrow.upper ?? Number.NaN) - 1e-12);
      }),
      { seed: 4251 },
    );
  });
});

describe('change of a number', () => {
  const number = (entry: typeof rate, quantity: Quantity) => {
    const id = entry.id === 'disputes_accepted' ? 'disputes_accepted' : 'outreach_events';
    return cell(entry, { [id]: quantity });
  };

  it('of events is a ratio with an exact interval: 30 to 45 is within chance', () => {
    const change = changeInterval(
      disputes,
      number(disputes, exactQuantity(30)),
      number(disputes, exactQuantity(45)),
    );
    expect(change).toMatchObject({ measure: 'ratio', value: 1.5, chance: 'within' });
    expect(change.lower).toBeLessThan(1);
  });

  it('after a year without events has no ratio and an open upper end', () => {
    const change = changeInterval(
      disputes,
      number(disputes, exactQuantity(0, 'zero')),
      number(disputes, exactQuantity(20)),
    );
    expect(change).toMatchObject({ value: null, upper: null, chance: 'beyond_998' });
  });

  it('of effort is a difference from the wording alone, without chance', () => {
    const change = changeInterval(
      events,
      number(events, exactQuantity(30)),
      number(events, moreThanStated(40)),
    );
    expect(change).toEqual({
      measure: 'difference',
      method: 'wording',
      value: 10,
      lower: 10,
      upper: 19,
      chance: 'untold',
    });
    expect(
      changeInterval(
        events,
        number(events, exactQuantity(0, 'zero')),
        number(events, exactQuantity(0, 'zero')),
      ),
    ).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });
});
