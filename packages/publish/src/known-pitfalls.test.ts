import {
  changeOf,
  distributionOf,
  matrixOf,
  peersAnswerOf,
  rankTownships,
  trendOf,
} from '@xiangjian/compare';
import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { distributionTables } from './tables/distribution-tables.ts';
import { matrixTables } from './tables/matrix-tables.ts';
import { rankingTables } from './tables/ranking-tables.ts';
import { csvOfAnswer } from './testing/csv-of-answer.ts';
import { area, type Stated, townshipYear } from './testing/township-year.ts';

const shareOf = (x: number, n: number): Stated => ({
  disputes_resolved: exactQuantity(x, x === 0 ? 'zero' : 'exact'),
  disputes_accepted: exactQuantity(n),
});
const lostOf = (x: number): Stated => ({
  litigation_lost: exactQuantity(x, x === 0 ? 'zero' : 'exact'),
  litigation_cases: exactQuantity(60),
});

describe('mistakes that dashboards of this kind are known to make', () => {
  it('1: a real zero is not painted as “not compared”: no case lost is the best there is', () => {
    const townshipYears = [0, 20, 21, 22, 23, 24].map((x, index) =>
      townshipYear(index + 1, 2023, lostOf(x)),
    );
    const question = { area, year: 2023, peers: 'all', townshipYears } as const;
    const matrix = matrixOf({ ...question, indicators: ['litigation_loss_share'] });
    expect(matrix.rows[0]?.cells[0]).toMatchObject({ value: 0, judgement: 'better_998' });
    expect(csvOfAnswer(matrixTables(matrix), { bom: false })).toMatch(/,0,/);
  });

  it('2: a zero on either side is compared in every sentence, and never called missing', () => {
    const years = [shareOf(0, 60), shareOf(54, 60)];
    const townshipYears = [0, 1, 2, 3, 4, 5].flatMap((index) =>
      [2022, 2023].map((year) => townshipYear(index + 1, year, years[(index + year) % 2] ?? null)),
    );
    const indicator = 'mediation_success_rate';
    const events: [] = [];
    const answers = [
      rankTownships({ indicator, area, year: 2023, peers: 'all', townshipYears }),
      changeOf({ indicator, area, from: 2022, to: 2023, peers: 'all', townshipYears, events }),
      ...['990101101', '990101102'].flatMap((township) => [
        trendOf({ indicator, townships: [township], years: [2022, 2023], townshipYears, events }),
        peersAnswerOf({ indicator, township, year: 2023, among: 'all', townshipYears, events }),
        peersAnswerOf({
          indicator,
          township,
          year: 2023,
          among: 'district',
          townshipYears,
          events,
        }),
      ]),
    ];
    for (const { finding_zh, finding_en } of answers) {
      expect(finding_zh).not.toMatch(/没有可用|没有数值|未提及|无从判定/);
      expect(finding_en).not.toMatch(/no usable value|no value/i);
    }
  });

  it('3: years at 100 % and at 0 % have a trend', () => {
    const course = (shares: readonly number[]) =>
      shares.map((x, index) => townshipYear(1, 2019 + index, shareOf(x, 100)));
    const verdictOf = (shares: readonly number[]) =>
      changeOf({
        indicator: 'mediation_success_rate',
        area,
        from: 2022,
        to: 2023,
        peers: 'all',
        townshipYears: course(shares),
        events: [],
      }).rows[0]?.trend.verdict;
    expect(verdictOf([80, 85, 92, 98, 100])).toBe('rising');
    expect(verdictOf([30, 20, 12, 5, 0])).toBe('falling');
    expect(verdictOf([100, 100, 100, 100, 100])).toBe('all_full');
    expect(verdictOf([0, 0, 0, 0, 0])).toBe('all_zero');
  });

  it('4: all at 100 % stand in one class', () => {
    const lectures = [9, 9, 9, 9, 9, 9, 4, 3, 2, 1];
    const { rows } = distributionOf({
      indicator: 'legal_lectures',
      area,
      year: 2023,
      peers: 'all',
      townshipYears: lectures.map((n, index) =>
        townshipYear(index, 2023, { legal_lectures: exactQuantity(n) }),
      ),
      events: [],
    });
    const equal = rows.filter(({ value }) => value === 9).map((row) => row.quantile_class);
    expect(equal).toHaveLength(6);
    expect(new Set(equal).size).toBe(1);
    expect(equal[0]).not.toBeNull();
  });

  it('5: an export keeps counts, both levels of chance, wording, status and basis beside every value', () => {
    const townshipYears = [shareOf(118, 120), shareOf(45, 50), shareOf(392, 400), {}, null].map(
      (stated, index) => townshipYear(index + 1, 2023, stated),
    );
    const vague = { ...shareOf(390, 400), disputes_accepted: moreThanStated(400) };
    const question = {
      indicator: 'mediation_success_rate',
      area,
      year: 2023,
      peers: 'all',
      townshipYears: [...townshipYears, townshipYear(6, 2023, vague)],
      events: [],
    } as const;
    const [columns = []]: string[][] = parse(
      csvOfAnswer(distributionTables(distributionOf(question)), { bom: false }),
    );
    const names = columns.map((column) => /\(([^()]+)\)$/.exec(column)?.[1] ?? column);
    for (const name of [
      ...['value', 'lower', 'upper', 'qualifier', 'printed', 'status', 'basis'],
      ...['numerator', 'denominator', 'lower95', 'upper95', 'lower998', 'upper998', 'small_base'],
    ]) {
      expect(names).toContain(name);
    }
  });

  it('6: a table opens in a Chinese spreadsheet, and no cell of it is a formula', () => {
    const townshipYears = [1, 2].map((index) => townshipYear(index, 2023, shareOf(9, 10)));
    const [first, second] = townshipYears;
    if (first === undefined || second === undefined) throw new Error('two townships');
    const evil = { ...second, township: { ...second.township, name: '=1+1\n乙镇' } };
    const csv = csvOfAnswer(
      rankingTables(
        rankTownships({
          indicator: 'mediation_success_rate',
          area,
          year: 2023,
          peers: 'all',
          townshipYears: [first, evil],
        }),
      ),
      { bom: true },
    );
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(`"'=1+1\n乙镇"`);
  });
});
