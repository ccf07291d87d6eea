import { exactQuantity } from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from './change/change.ts';
import type { ComparedYear, SeriesNote } from './compared-year.ts';
import { definitionFlag } from './definitions.ts';
import { ownPastQuestions } from './own-past.ts';
import { profileOf } from './profile.ts';
import { rankTownships } from './rank-townships.ts';
import { area, type Stated, township, townshipYear } from './testing/compared-years.ts';
import { trendOf } from './trend.ts';

const breakFrom = (from: number, more: Partial<SeriesNote> = {}): SeriesNote => ({
  id: 1,
  indicator: null,
  from,
  comparability: 'break',
  text: '统计口径调整',
  ...more,
});

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

const years = [2019, 2020, 2021, 2022, 2023] as const;

/** Five years that rise beyond any doubt, in every township. */
const rising = (notesOf: (index: number) => readonly SeriesNote[]): ComparedYear[] =>
  [1, 3, 4, 6, 7, 9].flatMap((index) =>
    years.map((year, at) =>
      townshipYear(index, settled(50 + at * 10 + index / 2, 100), { year, notes: notesOf(index) }),
    ),
  );

const indicator = 'mediation_success_rate';

function answersOf(townshipYears: readonly ComparedYear[]) {
  const { code } = township(1);
  const change = changeOf({
    indicator,
    area,
    from: 2022,
    to: 2023,
    peers: 'all',
    townshipYears,
    events: [],
  });
  const trend = trendOf({ indicator, townships: [code], years, townshipYears, events: [] });
  const profile = profileOf({
    township: code,
    area,
    year: 2023,
    peers: 'all',
    townshipYears,
    events: [],
  });
  return { change, row: change.rows.find((one) => one.township.code === code), trend, profile };
}

describe('a declared change of definition', () => {
  it('takes verdict, arrow and sentence away wherever it is put', () => {
    const before = answersOf(rising(() => []));
    expect(before.row?.trend.verdict).toBe('rising');
    expect(before.trend.finding_zh).toContain('上升');
    fc.assert(
      fc.property(
        fc.constantFrom(2020, 2021, 2022, 2023, 2023, 2023),
        fc.constantFrom('break' as const, 'scaled' as const),
        fc.constantFrom(null, indicator, 'disputes_accepted' as const),
        (from, comparability, concerned) => {
          const note = breakFrom(from, { comparability, indicator: concerned });
          const { change, row, trend, profile } = answersOf(rising(() => [note]));
          expect(row?.trend).toMatchObject({ verdict: 'untold', no_verdict: 'break' });
          expect(row?.process).toBeNull();
          const point = trend.series[0]?.points.find(({ year }) => year === from);
          expect(point).toMatchObject({ flag: 'break' });
          expect(point?.break_before).toContain('统计口径调整');
          expect(trend.finding_zh).toContain(`${from}年前后口径或区划不同，不作比较`);
          expect(trend.finding_zh).not.toContain('2019年为');
          if (from !== 2023) return;
          expect(row).toMatchObject({ not_compared: 'break', direction: null, change: null });
          expect(change.finding_zh).not.toMatch(/上升|下降/);
          expect(trend.finding_zh).not.toMatch(/上升|下降/);
          expect(profile.highlights.changed).toEqual([]);
        },
      ),
      { seed: 4271, numRuns: 24 },
    );
  });

  it('changes nothing where it is a note only, of another indicator, or of a later year', () => {
    const before = answersOf(rising(() => []));
    for (const note of [
      breakFrom(2021, { comparability: 'same' }),
      breakFrom(2021, { indicator: 'penalty_cases' }),
    ]) {
      const after = answersOf(rising(() => [note]));
      expect({ ...after, profile: { ...after.profile, notes: [] } }).toEqual(before);
    }
    expect(answersOf(rising(() => [breakFrom(2024)])).row?.trend.verdict).toBe('rising');
  });

  it('flags the first year of a definition, and the years of one that no longer holds', () => {
    const of = { notes: [breakFrom(2021)] };
    const flags = years.map((year) => definitionFlag(indicator, { ...of, year }) ?? null);
    expect(flags).toEqual(['definition_differs', 'definition_differs', 'break', null, null]);
  });

  it('ranks only those of the common definition where it changed in some townships only', () => {
    const some = rising((index) => (index === 1 ? [breakFrom(2021)] : []));
    const ranking = rankTownships({
      indicator,
      area,
      year: 2023,
      peers: 'all',
      townshipYears: some,
    });
    const own = ranking.rows.find((row) => row.township.code === township(1).code);
    expect(own).toMatchObject({
      rank: null,
      not_ranked: 'definition_differs',
      flag: 'definition_differs',
      judgement: 'not_judged',
    });
    expect(ranking.rows.filter(({ rank }) => rank !== null)).toHaveLength(5);
    const before = rankTownships({
      indicator,
      area,
      year: 2020,
      peers: 'all',
      townshipYears: some,
    });
    expect(before.rows.every(({ rank }) => rank !== null)).toBe(true);
  });

  it('asks nothing of a jump that a new definition explains', () => {
    const year = (at: number, count: number, notes: readonly SeriesNote[]) =>
      townshipYear(1, { disputes_accepted: exactQuantity(count) }, { year: at, notes });
    const asked = (notes: readonly SeriesNote[]) =>
      ownPastQuestions(year(2023, 900, notes), [year(2022, 100, notes)]);
    expect(asked([])).toHaveLength(1);
    expect(asked([breakFrom(2023)])).toEqual([]);
  });
});
