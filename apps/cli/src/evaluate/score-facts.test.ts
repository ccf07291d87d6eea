import { exactQuantity } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { ExtractedObservation } from '../extracting/extracted-report.ts';
import { goldFact } from '../testing/gold-fact.ts';
import { readFigure } from '../testing/read-figure.ts';
import type { GoldFact, GoldTrap } from './gold-report.ts';
import { missedKind } from './missed-kind.ts';
import { type FactScore, scoreFacts } from './score-facts.ts';

function score(
  facts: readonly GoldFact[],
  figures: readonly ExtractedObservation[],
  traps: readonly GoldTrap[] = [],
): FactScore {
  return scoreFacts({ observations: [...facts], traps: [...traps] }, figures);
}

function sizes({ right, missed, spurious, debatable }: FactScore) {
  return [right.length, missed.length, spurious.length, debatable.length];
}

describe('scoreFacts', () => {
  it('takes the same indicator, or one that is accepted beside it', () => {
    expect(sizes(score([goldFact()], [readFigure()]))).toEqual([1, 0, 0, 0]);
    const screened = readFigure({ indicator: 'disputes_screened' });
    expect(sizes(score([goldFact({ alt: ['disputes_screened'] })], [screened]))).toEqual([
      1, 0, 0, 0,
    ]);
    expect(sizes(score([goldFact()], [screened]))).toEqual([0, 1, 1, 0]);
  });

  it('tells a wrong value from a missed fact', () => {
    const wrong = score([goldFact()], [readFigure(exactQuantity(300))]);
    expect(wrong.missed[0]?.instead?.value).toBe(300);
    expect(wrong.spurious).toHaveLength(1);
    expect(score([goldFact()], []).missed[0]?.instead).toBeNull();
  });

  it('tells a fact read under another indicator from one that is missed', () => {
    const screened = readFigure({ indicator: 'disputes_screened' });
    const [other] = score([goldFact()], [screened]).missed;
    expect(other?.instead).toBe(screened);
    expect(other && missedKind(other)).toBe('wrong_indicator');
    const elsewhere = { ...screened, evidence: { start: 9, end: 13, text: '排查4件' } };
    const [missed] = score([goldFact()], [elsewhere]).missed;
    expect(missed && missedKind(missed)).toBe('missed');
    const [wrong] = score([goldFact()], [readFigure(exactQuantity(300))]).missed;
    expect(wrong && missedKind(wrong)).toBe('wrong_value');
  });

  it('counts a debatable fact neither way', () => {
    const minor = goldFact({ minor: true });
    expect(sizes(score([minor], [readFigure()]))).toEqual([0, 0, 0, 1]);
    expect(sizes(score([minor], []))).toEqual([0, 0, 0, 0]);
  });

  it('does not call a fact outside the catalogue missed', () => {
    expect(sizes(score([goldFact({ indicator: 'of_no_catalogue' })], []))).toEqual([0, 0, 0, 0]);
  });

  it('asks for figures of the year, in the gold and in what was read', () => {
    expect(sizes(score([goldFact({ period: 'cumulative' })], []))).toEqual([0, 0, 0, 0]);
    for (const more of [
      { headline: false },
      { period: 'event' },
      { status: 'mentioned_without_number' },
    ] as const) {
      // A status without a number never stands in an observation; the scorer would pass over it all the same.
      const figure = { ...readFigure(), ...more } as ExtractedObservation;
      expect(sizes(score([goldFact()], [figure]))).toEqual([0, 1, 0, 0]);
    }
  });

  it('lets one figure answer one fact, and a fact be said twice', () => {
    const twoFacts = [goldFact(), goldFact()];
    expect(sizes(score(twoFacts, [readFigure()]))).toEqual([1, 1, 0, 0]);
    expect(sizes(score([goldFact()], [readFigure(), readFigure()]))).toEqual([1, 0, 0, 0]);
  });

  it('names the trap that a figure fell into', () => {
    const trap = { evidence: '三年累计化解各类纠纷703件', why: '多年累计' };
    const evidence = { start: 0, end: 4, text: '703件' };
    const fallen = score([], [readFigure({ ...exactQuantity(703), evidence })], [trap]);
    expect(fallen.spurious[0]?.trap).toBe(trap);
    const other = score([], [readFigure()], [trap]);
    expect(other.spurious[0]?.trap).toBeNull();
  });
});
