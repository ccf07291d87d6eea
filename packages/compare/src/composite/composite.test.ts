import { atLeast, exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { ComparedYear, SeriesNote } from '../compared-year.ts';
import { area, type Stated, township, townshipYear } from '../testing/compared-years.ts';
import type { CompositeGroup, CompositeRow } from './answer.ts';
import { compositeOf } from './composite.ts';
import type { SchemeItem, ScoringScheme } from './scheme.ts';
import { district, manyChapters } from './testing/districts.ts';
import {
  advisers,
  chapterOf,
  lost,
  manual,
  satisfaction,
  schemeOf,
  success,
} from './testing/schemes.ts';

const figures = (resolved: number, covered: number, more: Stated = {}): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(100),
  adviser_covered_villages: exactQuantity(covered),
  villages_total: exactQuantity(10),
  ...more,
});

function groupOf(
  scheme: ScoringScheme,
  townshipYears: readonly ComparedYear[],
  peers: 'all' | 'kind' = 'all',
): CompositeGroup {
  const composite = compositeOf({ scheme, area, year: 2023, peers, townshipYears });
  const [group] = composite.groups;
  if (group === undefined) throw new Error('no group');
  return group;
}

function rowOf(group: CompositeGroup, index: number): CompositeRow {
  const row = group.rows.find(({ key }) => key === township(index).code);
  if (row === undefined) throw new Error(`no row of ${index}`);
  return row;
}

const oneChapter = (...items: SchemeItem[]) => schemeOf([chapterOf('all', items)]);

describe('the index', () => {
  it('is the mean of chapters by their weights, on 1 to 100', () => {
    const scheme = schemeOf([chapterOf('a', [success], 3), chapterOf('b', [advisers], 1)]);
    const group = groupOf(scheme, [
      townshipYear(1, figures(89, 10)),
      townshipYear(3, figures(98, 5)),
      townshipYear(4, figures(70, 0)),
    ]);
    // 89 % lies in the middle of 80..98: 1 + 99 × 0.5 = 50.5.
    expect(rowOf(group, 1).index).toBeCloseTo(0.75 * 50.5 + 0.25 * 100, 9);
    expect(rowOf(group, 3).index).toBeCloseTo(0.75 * 100 + 0.25 * 1, 9);
    expect(rowOf(group, 4).index).toBe(1);
    expect(group.rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(group.chapters.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
  });

  it('is lower, never higher, put together geometrically', () => {
    const scheme = schemeOf(manyChapters(3, 9));
    const strict = groupOf({ ...scheme, aggregation: 'geometric' }, district(12));
    const mean = groupOf(scheme, district(12));
    for (const { key, index } of strict.rows) {
      const same = mean.rows.find((row) => row.key === key);
      expect(index).toBeLessThanOrEqual(same?.index ?? Number.NaN);
    }
  });

  it('carries wording to its ends: 400余 of 450 never becomes 400', () => {
    const vague = figures(90, 10, {
      disputes_accepted: exactQuantity(450),
      disputes_resolved: moreThanStated(400),
    });
    const row = rowOf(groupOf(oneChapter(success), [townshipYear(1, vague)]), 1);
    expect(row.index_lower).toBeLessThan(row.index ?? 0);
    expect(row.index_upper).toBeGreaterThan(row.index ?? 100);
  });
});

describe('missing values', () => {
  const three = oneChapter(success, advisers, satisfaction);

  it('leave an item out and give its weight to the others of its chapter', () => {
    const row = rowOf(groupOf(three, [townshipYear(1, figures(89, 10))]), 1);
    expect(row.index).toBeCloseTo((3 * 50.5 + 2 * 100) / 5, 9);
    expect(row.items.map(({ state, weight }) => [state, weight])).toEqual([
      ['scored', 0.6],
      ['scored', 0.4],
      ['left_out', 0],
    ]);
    expect(row.items[2]).toMatchObject({ reason: 'no_value', score: null });
  });

  it('under two thirds of a chapter there is no index, no rank and no last place', () => {
    const silent = { disputes_accepted: exactQuantity(100) };
    const group = groupOf(three, [
      townshipYear(1, figures(70, 0)),
      townshipYear(2, figures(60, 0)),
      townshipYear(3, silent),
      townshipYear(4, null),
    ]);
    expect(rowOf(group, 3)).toMatchObject({ index: null, rank: null, not_scored: 'too_few_items' });
    expect(rowOf(group, 4)).toMatchObject({ index: null, rank: null, not_scored: 'no_report' });
    expect(group).toMatchObject({ n_total: 4, n_scored: 2, n_pairs: 1 });
    expect(rowOf(group, 1).rank_group_size).toBe(2);
  });

  it('cost the mark only where the item says so', () => {
    const strict = oneChapter(success, advisers, {
      ...satisfaction,
      missing: 'no_mark',
    } as SchemeItem);
    const row = rowOf(groupOf(strict, [townshipYear(1, figures(89, 10))]), 1);
    expect(row.index).toBeCloseTo((3 * 50.5 + 2 * 100 + 1) / 6, 9);
    expect(row.items[2]).toMatchObject({ state: 'no_mark', reason: 'no_value', score: 1 });
  });

  it('are what cannot be compared, too: other bases, small bases, impossible shares', () => {
    const rows = groupOf(oneChapter(success), [
      townshipYear(1, { mediation_success_rate_stated: exactQuantity(99) }),
      townshipYear(2, { disputes_resolved: exactQuantity(3), disputes_accepted: exactQuantity(3) }),
      townshipYear(3, {
        disputes_resolved: exactQuantity(12),
        disputes_accepted: exactQuantity(10),
      }),
      townshipYear(4, {
        disputes_resolved: exactQuantity(9),
        disputes_screened: exactQuantity(20),
      }),
    ]).rows;
    const reasons = rows.map(({ items }) => items[0]?.reason).sort();
    expect(reasons).toEqual([
      'base_under_five',
      'impossible_share',
      'other_basis',
      'screened_basis',
    ]);
  });
});

describe('kinds of items', () => {
  it('growth compares with the own year before, and with nothing where there is none', () => {
    const growth: SchemeItem = {
      kind: 'growth',
      id: 'growth',
      label_zh: '满意度较上年',
      weight: 1,
      missing: 'exclude',
      indicator: 'satisfaction_rate',
      direction: 'higher',
      goalposts: { worst: -10, best: 10 },
    };
    const rated = (rate: number): Stated => ({ satisfaction_rate: exactQuantity(rate) });
    const group = groupOf(oneChapter(growth), [
      townshipYear(1, rated(95), { year: 2023 }),
      townshipYear(1, rated(90), { year: 2022 }),
      townshipYear(3, rated(95), { year: 2023 }),
    ]);
    expect(rowOf(group, 1).index).toBeCloseTo(1 + 99 * 0.75, 9);
    expect(rowOf(group, 3).items[0]).toMatchObject({ state: 'left_out', reason: 'no_past_value' });
  });

  it('leaves an item out of a township whose figure rests on another definition than most have', () => {
    const note: SeriesNote = {
      id: 1,
      indicator: 'adviser_covered_villages',
      from: 2022,
      comparability: 'break',
      text: '只数签约满一年的',
    };
    const strict: SchemeItem = {
      kind: 'threshold_rate',
      id: 'strict',
      label_zh: '法律顾问覆盖率',
      weight: 2,
      missing: 'no_mark',
      indicator: 'adviser_coverage',
      direction: 'higher',
      goalposts: { worst: 50, best: 100 },
    };
    const scheme = schemeOf([chapterOf('all', [success, { ...success, id: 'again' }, strict])]);
    const withNotes = (notes: readonly SeriesNote[]) => [
      townshipYear(1, figures(89, 10), { notes }),
      townshipYear(3, figures(89, 5)),
      townshipYear(4, figures(89, 5)),
    ];
    const all = groupOf(scheme, withNotes([]));
    expect(rowOf(all, 1).items[2]).toMatchObject({ state: 'scored', reason: null });
    const group = groupOf(scheme, withNotes([note]));
    const apart = rowOf(group, 1);
    expect(apart.items[2]).toMatchObject({ state: 'left_out', reason: 'definition_differs' });
    expect(apart.index).toBeCloseTo(50.5, 9);
    expect(rowOf(group, 3).index).toBeCloseTo(rowOf(all, 3).index ?? 0, 9);
    // Where the change concerns everybody, all are counted alike.
    const everywhere = withNotes([note]).map((one) => ({ ...one, notes: [note] }));
    expect(rowOf(groupOf(scheme, everywhere), 1).index).toBeCloseTo(rowOf(all, 1).index ?? 0, 9);
  });

  it('a bonus lies above the index up to its cap, and silence earns none', () => {
    const bonus: SchemeItem = {
      kind: 'bonus',
      id: 'bonus',
      label_zh: '示范村',
      indicator: 'model_villages',
      direction: 'higher',
      start: 1,
      points_per_unit: 2,
      cap: 3,
    };
    const group = groupOf(oneChapter(advisers, bonus), [
      townshipYear(1, figures(90, 10, { model_villages: exactQuantity(2) })),
      townshipYear(3, figures(90, 10, { model_villages: exactQuantity(9) })),
      townshipYear(4, figures(90, 10)),
      townshipYear(6, figures(90, 10, { model_villages: atLeast(2) })),
    ]);
    expect([1, 3, 4].map((index) => rowOf(group, index).index)).toEqual([102, 103, 100]);
    expect(rowOf(group, 6)).toMatchObject({ index_lower: 102, index_upper: 103 });
  });

  it('a veto moves the grade and never the rank', () => {
    const veto: SchemeItem = {
      kind: 'veto',
      id: 'veto',
      label_zh: '重大事件',
      effect: 'fails',
      indicator: 'litigation_lost',
      more_than: 2,
      declared: [township(4).code],
    };
    const bands = [
      { label_zh: '优秀', from: 90 },
      { label_zh: '不合格', from: 0 },
    ];
    const scheme = schemeOf([chapterOf('all', [advisers, veto])], { bands });
    const lostCases = (count: number) => figures(90, 10, { litigation_lost: exactQuantity(count) });
    const group = groupOf(scheme, [
      townshipYear(1, lostCases(2)),
      townshipYear(3, lostCases(3)),
      townshipYear(4, figures(90, 10)),
    ]);
    expect([1, 3, 4].map((index) => rowOf(group, index).band)).toEqual([
      '优秀',
      '不合格',
      '不合格',
    ]);
    expect(rowOf(group, 3).rank).toBe(1);
  });

  it('a mark given by a person counts as given, and only for whom it is given', () => {
    const scheme = oneChapter(manual({ [township(1).code]: 80 }));
    const group = groupOf(scheme, [townshipYear(1, {}), townshipYear(3, {})]);
    expect(rowOf(group, 1)).toMatchObject({
      index: 1 + 99 * 0.8,
      rank: null,
      not_scored: 'alone_in_group',
    });
    expect(rowOf(group, 3).items[0]).toMatchObject({ reason: 'no_manual_mark', cell: null });
  });

  it('volume is refused, in Chinese and with the reason', () => {
    const leaflets = { ...lost, indicator: 'materials_distributed' } as SchemeItem;
    expect(() => groupOf(oneChapter(leaflets), district(3))).toThrow(
      /只反映数量，不分好坏，不能计分/,
    );
  });
});
