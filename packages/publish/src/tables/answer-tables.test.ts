import {
  type ComparedYear,
  coverageOf,
  matrixOf,
  overviewOf,
  profileOf,
  rankTownships,
  trendOf,
} from '@xiangjian/compare';
import {
  type Cell,
  emptyCell,
  exactQuantity,
  moreThanStated,
  type ObservedIndicatorId,
  type Quantity,
} from '@xiangjian/indicators';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOfAnswer } from '../testing/csv-of-answer.ts';
import { coverageTables } from './coverage-tables.ts';
import { matrixTables } from './matrix-tables.ts';
import { overviewTables } from './overview-tables.ts';
import { profileTables } from './profile-tables.ts';
import { rankingTables } from './ranking-tables.ts';
import { trendTables } from './trend-tables.ts';

const area = { code: '990101', name: '测试县', level: 'county', fictional: true } as const;
const plain = { bom: false };

function townshipYear(
  index: number,
  stated: Partial<Record<ObservedIndicatorId, Quantity>> | null,
): ComparedYear {
  const hasReport = stated !== null;
  return {
    township: {
      code: `99010110${index}`,
      name: `第${index}镇`,
      kind: '镇',
      county: '测试县',
      fictional: true,
    },
    year: 2023,
    hasReport,
    publishedOn: hasReport ? '2024-03-21' : null,
    reportId: hasReport ? index : null,
    title: hasReport ? '报告' : null,
    parts: null,
    checks: [],
    problems: [],
    plans: [],
    notes: [],
    cellOf: (id): Cell => {
      const quantity = stated?.[id];
      if (quantity === undefined) return emptyCell(hasReport ? 'not_mentioned' : 'report_missing');
      return { ...quantity, status: quantity.upper === 0 ? 'reported_zero' : 'reported' };
    },
  };
}

const settled = (resolved: Quantity, accepted: Quantity) => ({
  disputes_resolved: resolved,
  disputes_accepted: accepted,
});

const townshipYears = [
  townshipYear(1, settled(exactQuantity(393), moreThanStated(400))),
  townshipYear(2, settled(exactQuantity(118), exactQuantity(120))),
  townshipYear(3, settled(exactQuantity(0, 'zero'), exactQuantity(30))),
  townshipYear(4, {}),
  townshipYear(5, null),
];

const records = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const question = { area, year: 2023, peers: 'all', townshipYears } as const;

describe('a ranking', () => {
  const csv = csvOfAnswer(
    rankingTables(rankTownships({ ...question, indicator: 'mediation_success_rate' })),
    plain,
  );
  const rows = records(csv);
  const of = (name: string) => rows.find((row) => row['乡镇(township)'] === name);

  it('writes the code as quoted text of twelve digits', () => {
    expect(of('第1镇')?.['乡镇代码(township_code)']).toBe('990101101000');
    expect(csv).toContain('"990101101000"');
  });

  it('says that a share is kept as 0–1, beside the percentage as shown', () => {
    expect(of('第2镇')).toMatchObject({
      '显示(printed)': '98.3%',
      '值(value)': '0.983333333333',
      '单位(unit)': '比值(0–1)',
      '分子(numerator)': '118',
      '分母(denominator)': '120',
      '口径(basis_label)': '成功/受理',
      '示例(fictional)': '是',
    });
  });

  it('keeps the bounds of a qualified part', () => {
    expect(of('第1镇')).toMatchObject({
      '分母下限(denominator_lower)': '400',
      '分母上限(denominator_upper)': '499',
      '值(value)': '',
      '限定词代码(qualifier)': 'range',
    });
  });

  it('never writes a rank without its interval, nor a rank for what is missing', () => {
    for (const row of rows) {
      const rank = row['排名(rank)'] !== '';
      expect(row['排名最好(rank_low)'] !== '').toBe(rank);
      expect(row['排名最差(rank_high)'] !== '').toBe(rank);
      expect(row['未排名原因(not_ranked_label)'] === '').toBe(rank);
    }
    expect(of('第5镇')).toMatchObject({
      '值(value)': '',
      '排名(rank)': '',
      '状态(status_label)': '未公开报告',
      '状态代码(status)': 'report_missing',
      '显示(printed)': '未公开报告',
    });
    expect(of('第4镇')?.['状态(status_label)']).toBe('未提及');
    expect(of('第3镇')?.['值(value)']).toBe('0');
  });
});

describe('the matrix', () => {
  const rows = records(csvOfAnswer(matrixTables(matrixOf(question)), plain));

  it('has one line a township and indicator, with [400, 499] for 400余', () => {
    expect(rows).toHaveLength(5 * matrixOf(question).indicators.length);
    const accepted = rows.find(
      (row) =>
        row['乡镇(township)'] === '第1镇' && row['指标代码(indicator)'] === 'disputes_accepted',
    );
    expect(accepted).toMatchObject({
      '指标(indicator_label)': '受理调解纠纷',
      '显示(printed)': '400余',
      '值(value)': '400',
      '下限(lower)': '400',
      '上限(upper)': '499',
      '限定词(qualifier_label)': '不少于',
      '限定词代码(qualifier)': 'at_least',
      '单位(unit)': '件',
    });
  });

  it('never leaves a value empty without a status', () => {
    for (const row of rows) {
      expect(row['状态代码(status)']).not.toBe('');
      if (row['下限(lower)'] === '') expect(row['状态代码(status)']).not.toMatch(/^reported/);
    }
  });
});

describe('the other answers', () => {
  const codes = townshipYears.map(({ township }) => township.code);

  it('trend: a line for each year, gaps included', () => {
    const trend = trendOf({
      indicator: 'disputes_accepted',
      townships: codes,
      years: [2022, 2023],
      townshipYears,
      events: [],
    });
    const rows = records(csvOfAnswer(trendTables(trend), plain));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatchObject({
      '年度(year)': '2022',
      '值(value)': '',
      '状态(status_label)': '未公开报告',
    });
  });

  it('profile: a line for each indicator', () => {
    const profile = profileOf({ ...question, township: '990101102', events: [] });
    const rows = records(csvOfAnswer(profileTables(profile), plain));
    expect(rows).toHaveLength(profile.rows.length);
    expect(
      rows.find((row) => row['指标代码(indicator)'] === 'mediation_success_rate'),
    ).toMatchObject({
      '随机波动下限95%(chance_lower)': expect.stringMatching(/^0\.9412/),
      '评判代码(judgement)': 'not_judged',
    });
  });

  it('overview: the publication board', () => {
    const rows = records(
      csvOfAnswer(
        overviewTables(
          overviewOf({ area, year: 2023, years: [2023], townshipYears, brokenIn: new Map() }),
        ),
        plain,
      ),
    );
    expect(rows.map((row) => row['公开状态(state_label)'])).toEqual([
      ...Array(4).fill('按时公开'),
      '未见公开',
    ]);
    expect(rows[4]).toMatchObject({
      '公开日期(published_on)': '',
      '有问题部分(part_problems)': '不详',
    });
  });

  it('coverage: a line for each township', () => {
    const coverage = coverageOf({
      area,
      year: 2023,
      townshipYears,
      indicator: 'disputes_accepted',
    });
    expect(
      records(csvOfAnswer(coverageTables(coverage), plain)).map((row) => row['上限(upper)']),
    ).toEqual(['499', '120', '30', '', '']);
  });
});
