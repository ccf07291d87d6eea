import { exactQuantity, type IndicatorId, moreThanStated } from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '../answers/comparability.ts';
import type { ComparedEvent, ComparedYear } from '../compared-year.ts';
import { area, type Stated, township, townshipYear } from '../testing/compared-years.ts';
import { comparabilityOf } from './comparability.ts';

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

/** Towns only: numbers not of the form 3n + 2. */
const towns = [1, 3, 4, 6, 7, 9, 10, 12, 13, 15];
const plain = towns.map((index) => townshipYear(index, settled(90 + index / 3, 100)));

const graded = (
  townshipYears: readonly ComparedYear[],
  more: { indicator?: IndicatorId; peers?: 'all' | 'kind'; events?: readonly ComparedEvent[] } = {},
) =>
  comparabilityOf({
    indicator: more.indicator ?? 'mediation_success_rate',
    area,
    year: 2023,
    peers: more.peers ?? 'all',
    townshipYears,
    events: more.events ?? [],
  });

/** The first so many of the ten say something else. */
const with10 = (count: number, stated: Stated | null) =>
  towns.map((index, at) => townshipYear(index, at < count ? stated : settled(90, 100)));

const codes = (answer: ReturnType<typeof graded>) =>
  answer.groups[0]?.reservations.map(({ code, grade }) => `${code} ${grade}`);

describe('comparability', () => {
  it('is A where all townships of one kind state one basis in exact numbers', () => {
    const answer = graded(plain);
    expect(answer.finding_zh).toBe('A级：可以比较；10个乡镇中10个有同口径的数值。');
    expect(answer.finding_en).toBe(
      'Grade A: may be compared; 10 of 10 townships have values on one basis.',
    );
  });

  it.each<[string, readonly ComparedYear[], string[]]>([
    ['three of ten silent', with10(3, {}), ['coverage B']],
    ['six of ten without a report', with10(6, null), ['few_values C', 'coverage C']],
    [
      'two of ten stated',
      with10(2, { mediation_success_rate_stated: exactQuantity(99) }),
      ['mixed_basis B'],
    ],
    [
      'three of ten stated',
      with10(3, { mediation_success_rate_stated: exactQuantity(99) }),
      ['mixed_basis C'],
    ],
    [
      'all stated',
      with10(10, { mediation_success_rate_stated: exactQuantity(99) }),
      ['stated_basis B'],
    ],
    [
      'all on screened disputes',
      with10(10, { disputes_resolved: exactQuantity(90), disputes_screened: exactQuantity(100) }),
      ['screened_basis C'],
    ],
    [
      'two of ten qualified',
      with10(2, { disputes_resolved: exactQuantity(390), disputes_accepted: moreThanStated(400) }),
      ['wording B'],
    ],
    ['half with small bases', with10(5, settled(9, 10)), ['small_base C']],
    ['one impossible', with10(1, settled(12, 10)), ['impossible_share B']],
    [
      'one of ten qualified',
      with10(1, { disputes_resolved: exactQuantity(390), disputes_accepted: moreThanStated(400) }),
      [],
    ],
  ])('%s', (_, townshipYears, expected) => {
    expect(codes(graded(townshipYears))).toEqual(expected);
  });

  it('mixed kinds are a reservation that comparing kind by kind lifts', () => {
    const mixed = [
      ...plain,
      ...[2, 5, 8, 11, 14].map((index) => townshipYear(index, settled(90, 100))),
    ];
    expect(codes(graded(mixed))).toEqual(['mixed_kinds B']);
    const byKind = graded(mixed, { peers: 'kind' });
    expect(byKind.finding_zh).toBe('分类型评定：镇A级、乡A级。');
  });

  it('totals are not sized, and a merge in the year is told', () => {
    const unit = { code: township(1).code, name: township(1).name };
    const merge: ComparedEvent = {
      kind: 'merge',
      date: '2023-06-01',
      from: [unit],
      to: [unit],
      document: null,
    };
    const answer = graded(plain, { indicator: 'disputes_accepted', events: [merge] });
    expect(codes(answer)).toEqual(['not_sized B', 'boundary_change B']);
    expect(answer.finding_zh).toBe(
      'B级：比较时须看说明；是总量，没有按村数或人口折算，大小乡镇不宜直接相比；第1镇当年合并或拆分，全年数的范围不一。',
    );
    const renamed = { ...merge, kind: 'rename' } as const;
    expect(codes(graded(plain, { events: [renamed] }))).toEqual([]);
  });

  it('an empty selection says so', () => {
    expect(graded([])).toMatchObject({ finding_zh: '所选范围内没有乡镇。', groups: [] });
  });

  it('never rises when a value is taken away, and does not depend on the order', () => {
    const order: readonly Grade[] = ['A', 'B', 'C'];
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        fc.nat(9),
        (states, which) => {
          const years = (silent: number | null) =>
            towns.map((index, at) =>
              townshipYear(index, states[at] && at !== silent ? settled(90, 100) : {}),
            );
          const [before, after] = [graded(years(null)), graded(years(which))];
          const place = (answer: typeof before) => order.indexOf(answer.groups[0]?.grade ?? 'C');
          expect(place(after)).toBeGreaterThanOrEqual(place(before));
          expect(graded(years(null).toReversed())).toEqual(before);
        },
      ),
      { seed: 4271 },
    );
  });
});
