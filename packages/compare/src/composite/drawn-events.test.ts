import { exactQuantity, moreThanStated, type Quantity } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { seededSource } from '../statistics/seeded-source.ts';
import { area, townshipYear } from '../testing/compared-years.ts';
import { boardItems } from './board.ts';
import { compositeOf } from './composite.ts';
import { measureTownships } from './measured-township.ts';
import type { PerEventDeduction, Presence, SchemeItem } from './scheme.ts';
import { chapterOf, schemeOf } from './testing/schemes.ts';
import { drawnValues, statedValues } from './values.ts';

const perCase: PerEventDeduction = {
  kind: 'per_event_deduction',
  id: 'lost',
  label_zh: '败诉案件',
  weight: 1,
  indicator: 'litigation_lost',
  deduction: 0.01,
  missing: 'exclude',
  direction: 'lower',
};
const any: Presence = {
  kind: 'presence',
  id: 'any',
  label_zh: '有无败诉',
  weight: 1,
  indicator: 'litigation_lost',
  missing: 'exclude',
  direction: 'lower',
};
const perLecture: PerEventDeduction = { ...perCase, id: 'lectures', indicator: 'legal_lectures' };

const schemeWith = (item: SchemeItem) => schemeOf([chapterOf('all', [item])]);

const lostIn = (counts: readonly Quantity[]) =>
  counts.map((count, index) =>
    townshipYear(index + 1, { litigation_lost: count, legal_lectures: count }),
  );

function boardOf(item: SchemeItem, counts: readonly Quantity[]) {
  const scheme = schemeWith(item);
  const board = boardItems(scheme);
  return { ...board, townships: measureTownships(scheme, board, lostIn(counts), 2023) };
}

const counts = [0, 1, 2, 40].map((n) => exactQuantity(n));

describe('chance in numbers of events', () => {
  it('is drawn for what others bring about, turned so that more is worse', () => {
    const [drawn] = drawnValues(boardOf(perCase, counts), seededSource('events'));
    expect(drawn?.low).toBe(drawn?.point);
    const values = [...(drawn?.point ?? [])];
    expect(values.every((value) => value <= 0)).toBe(true);
    expect(values).not.toEqual([0, -1, -2, -40]);
    expect(Math.abs(Math.min(...values) + 40)).toBeLessThan(32);
  });

  it('has no say in whether there was one at all, nor in what a township chose to do', () => {
    for (const item of [any, perLecture]) {
      const board = boardOf(item, counts);
      const [drawn] = drawnValues(board, seededSource('events'));
      expect(drawn?.point).toEqual(statedValues(board)[0]?.point);
    }
  });

  it('stays between the draws of the ends that a wording allows', () => {
    const board = boardOf(perCase, [moreThanStated(30), ...counts]);
    for (let round = 0; round < 200; round += 1) {
      const [drawn] = drawnValues(board, seededSource(`round ${round}`));
      const [low, point, high] = [drawn?.low[0], drawn?.point[0], drawn?.high[0]];
      expect(low).not.toBe(high);
      expect(low).toBeLessThanOrEqual(point ?? Number.NaN);
      expect(point).toBeLessThanOrEqual(high ?? Number.NaN);
    }
  });

  it('leaves the order of zero and one open, and not that of zero and forty', () => {
    const { groups } = compositeOf({
      scheme: schemeWith(perCase),
      area,
      year: 2023,
      peers: 'all',
      townshipYears: lostIn(counts),
      withSensitivity: false,
    });
    const ranks = groups[0]?.rows.map(({ rank_low, rank, rank_high }) => [
      rank_low,
      rank,
      rank_high,
    ]);
    expect(ranks?.[0]?.[1]).toBe(1);
    expect(ranks?.[0]?.[2]).toBeGreaterThan(1);
    expect(ranks?.[1]?.[0]).toBe(1);
    expect(ranks?.[3]).toEqual([4, 4, 4]);
  });
});
