import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/connection.ts';
import { storeReport } from '../reports/store-report.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { cellsAsOf } from './cells-as-of.ts';
import { cellsOfArea } from './cells-of-area.ts';
import { cellsOfTownships } from './cells-of-townships.ts';
import { checksOfReports } from './checks-of-reports.ts';
import { counts, whatIsEmpty } from './counts.ts';
import { divisionsOfArea } from './divisions-of-area.ts';
import { largestOfIndicator } from './largest-of-indicator.ts';
import { listReports } from './list-reports.ts';
import { observationPage } from './observation-page.ts';
import { observationStream } from './observation-stream.ts';
import { readingsOfReport } from './readings-of-report.ts';
import { reportById, reportFile } from './report-by-id.ts';
import { reportingAreas } from './reporting-areas.ts';
import { reportsOfTownshipYears } from './reports-of-township-years.ts';
import { searchDivisions } from './search-divisions.ts';
import { themedItemsOfReports } from './themed-items-of-reports.ts';
import { townshipYearsOfArea, townshipYearsOfCodes } from './township-years.ts';
import { townshipsNamed } from './townships-named.ts';
import { townshipsOfCodes } from './townships-of-codes.ts';
import { untakenOfReport } from './untaken-of-report.ts';
import { yearsOfArea } from './years-of-area.ts';

const page = { limit: 100, offset: 0 };
const day = (n: number) => `2024-03-0${n}T08:00:00Z`;
let database: Database;
let jia: number;
let reportId: number;

/** 甲镇 2022 and 2023, 乙乡 2021, 丁镇 2022; 邻县's 甲镇 2023. */
beforeAll(async () => {
  database = await openSampleDistrict();
  jia = unitOf(database, '990101101');
  const store = (code: string, year: number, accepted: number, now: string) => {
    const text = `${code}在${year}年受理矛盾纠纷共${accepted}件，问题是普法形式单一，计划培训3次。`;
    const problem = text.indexOf('普法形式单一');
    return storeReport(
      database,
      sampleReport(unitOf(database, code), year, text, { title: `${code} ${year}年100%报告` }),
      extractionOf([figure(text, 'disputes_accepted', `${accepted}件`)], {
        untaken: [
          { start: text.indexOf('3次'), end: text.indexOf('3次') + 2, text: '3次', reason: 'plan' },
        ],
        problems: [
          {
            theme: 'outreach_monotony',
            also: ['culture_sites'],
            evidence: { start: problem, end: problem + 6, text: '普法形式单一' },
          },
        ],
        checks: [
          {
            name: 'settled_within_accepted',
            severity: 'ask',
            messageZh: '提请核实',
            messageEn: 'please check',
            indicators: ['disputes_accepted'],
          },
        ],
        sections: [{ code: 'problems', heading: '问题', start: 0, end: 4 }],
        warnings: ['no_period_end'],
      }),
      now,
    ).reportId;
  };
  store('990101101', 2022, 200, day(1));
  store('990101201', 2021, 90, day(1));
  store('990101103', 2022, 40, day(2));
  store('990102101', 2023, 500, day(3));
  reportId = store('990101101', 2023, 305, day(4));
});

describe('divisions', () => {
  it('are found by part of a name, past names too, the exact name first', () => {
    const found = searchDivisions(database, { q: '乙', ...page });
    expect(found.items.map(({ name }) => name)).toEqual(['乙镇', '乙乡']);
    const exact = searchDivisions(database, { q: '甲镇', within: '990102', ...page });
    expect(exact.items.map(({ code }) => code)).toEqual(['990102101']);
    expect(searchDivisions(database, { q: '%', ...page }).total).toBe(0);
    expect(searchDivisions(database, { q: '99', limit: 2, offset: 1 })).toMatchObject({
      total: 10,
      items: [{ code: '9901' }, { code: '990101' }],
    });
  });

  it('are listed level by level', () => {
    expect(divisionsOfArea(database, null, page).items.map(({ code }) => code)).toEqual(['99']);
    expect(divisionsOfArea(database, '9901', page)).toMatchObject({
      total: 2,
      items: [
        { name: '示例县', level: 'county', kind: null, path: ['示例省', '示例市', '示例县'] },
        {},
      ],
    });
  });

  it('resolve from codes of the past, as of a year or as they stand last', () => {
    const asked = ['990101201', '990101103', '990101999'];
    expect([...townshipsOfCodes(database, asked)].map(([code, { name }]) => [code, name])).toEqual([
      ['990101201', '乙镇'],
      ['990101103', '丁镇'],
    ]);
    expect(townshipsOfCodes(database, asked, 2020).get('990101201')?.name).toBe('乙乡');
  });

  it('of one name come with the names above them', () => {
    expect(townshipsNamed(database, '甲镇').map(({ path }) => path.at(-1))).toEqual([
      '示例县',
      '邻县',
    ]);
  });

  it('with reports are counted by county', () => {
    expect(reportingAreas(database)).toEqual([
      {
        code: '990101',
        name: '示例县',
        level: 'county',
        fictional: true,
        townships: 3,
        reports: 4,
        years: [2021, 2022, 2023],
      },
      {
        code: '990102',
        name: '邻县',
        level: 'county',
        fictional: true,
        townships: 1,
        reports: 1,
        years: [2023],
      },
    ]);
  });
});

describe('years', () => {
  it('with a current report are those of the townships inside', () => {
    expect(yearsOfArea(database, '99')).toEqual([2021, 2022, 2023]);
    expect(yearsOfArea(database, '990102')).toEqual([2023]);
    expect(yearsOfArea(database, '990101101')).toEqual([2022, 2023]);
    expect(yearsOfArea(database, '98')).toEqual([]);
  });
});

describe('cells', () => {
  const accepted = ['disputes_accepted'] as const;
  const brief = (cells: ReturnType<typeof cellsOfArea>) =>
    cells.map(({ year, value }) => [year, value]);

  it('of an area are those of the townships that stood in the year', () => {
    expect(brief(cellsOfArea(database, '990101', [2021, 2022, 2023], accepted))).toEqual([
      [2022, 200],
      [2023, 305],
      [2022, 40],
      [2021, 90],
    ]);
    expect(brief(cellsOfArea(database, '99', [2023], accepted))).toEqual([
      [2023, 305],
      [2023, 500],
    ]);
    expect(cellsOfArea(database, '990101101', [2023])).toHaveLength(86);
  });

  it('of townships answer to codes of the past', () => {
    expect(brief(cellsOfTownships(database, ['990101102'], [2021, 2022], accepted))).toEqual([
      [2021, 90],
    ]);
    expect(cellsOfTownships(database, ['990101999'], [2021])).toEqual([]);
  });

  it('are known as they were on a day', () => {
    expect(cellsAsOf(database, [jia], [2022, 2023], day(3)).map(({ value }) => value)).toEqual([
      200,
    ]);
    expect(cellsAsOf(database, [jia], [2022, 2023], day(5)).map(({ value }) => value)).toEqual([
      200, 305,
    ]);
    expect(cellsAsOf(database, [jia], [2022, 2023], '2023-01-01T00:00:00Z')).toEqual([]);
  });

  it('with the largest values come with how many state one', () => {
    const { total, cells } = largestOfIndicator(database, 'disputes_accepted', 2023, 1);
    expect([total, cells.map(({ value }) => value)]).toEqual([2, [500]]);
  });
});

describe('township years', () => {
  it('have one entry for each township and year it stood in, with or without a report', () => {
    const years = townshipYearsOfArea(database, '990101', [2022, 2023]);
    expect(
      years.map(({ township, year, hasReport, cellOf }) => [
        township.name,
        year,
        hasReport,
        cellOf('disputes_accepted').value ?? cellOf('disputes_accepted').status,
        cellOf('penalty_cases').status,
      ]),
    ).toEqual([
      ['丙街道', 2022, false, 'report_missing', 'report_missing'],
      ['丙街道', 2023, false, 'report_missing', 'report_missing'],
      ['甲镇', 2022, true, 200, 'not_mentioned'],
      ['甲镇', 2023, true, 305, 'not_mentioned'],
      ['乙镇', 2022, false, 'report_missing', 'report_missing'],
      ['乙镇', 2023, false, 'report_missing', 'report_missing'],
      ['丁镇', 2022, true, 40, 'not_mentioned'],
    ]);
    const last = years.find(({ township, year }) => township.name === '甲镇' && year === 2023);
    expect(last).toMatchObject({
      reportId,
      publishedOn: '2024-02-20',
      sections: [{ code: 'problems' }],
    });
  });

  it('of codes give a unit one name through its changes', () => {
    const years = townshipYearsOfCodes(database, ['990101201'], [2021, 2022]);
    expect(years.map(({ township, year, hasReport }) => [township.name, year, hasReport])).toEqual([
      ['乙镇', 2021, true],
      ['乙镇', 2022, false],
    ]);
  });
});

describe('reports', () => {
  it('are listed newest year first and found by area, year, title and past name', () => {
    const all = listReports(database, page);
    expect(all.total).toBe(5);
    expect(all.items.map(({ year, township }) => [year, township.name])).toEqual([
      [2023, '甲镇'],
      [2023, '甲镇'],
      [2022, '甲镇'],
      [2022, '丁镇'],
      [2021, '乙乡'],
    ]);
    expect(all.items[0]).toMatchObject({ observations: 1, checks: 1, superseded: false });
    expect(listReports(database, { area: '990102', ...page }).total).toBe(1);
    expect(listReports(database, { area: '990101', years: [2022], ...page }).total).toBe(2);
    expect(listReports(database, { q: '乙镇', ...page }).total).toBe(1);
    expect(listReports(database, { q: '100%', ...page }).total).toBe(5);
    expect(listReports(database, { q: '100_', ...page }).total).toBe(0);
    expect(listReports(database, { townships: ['990101102'], ...page }).total).toBe(1);
  });

  it('come whole with text, readings, untaken numbers, checks, problems and bytes', () => {
    const report = reportById(database, reportId);
    expect(report).toMatchObject({
      township: { code: '990101101' },
      ruleSet: 'test-1',
      warnings: ['no_period_end'],
      versions: [{ id: reportId, superseded: false }],
    });
    const text = report?.text ?? '';
    const [reading] = readingsOfReport(database, reportId);
    expect(reading).toMatchObject({ indicator: 'disputes_accepted', printed: '305', unit: '件' });
    expect(text.slice(reading?.evidence.start, reading?.evidence.end)).toBe('305件');
    expect(untakenOfReport(database, reportId)).toMatchObject([{ text: '3次', reason: 'plan' }]);
    expect(checksOfReports(database, [reportId])).toMatchObject([
      { reportId, severity: 'ask', indicators: ['disputes_accepted'] },
    ]);
    expect(themedItemsOfReports(database, [reportId])).toMatchObject([
      { part: 'problem', theme: 'outreach_monotony', also: ['culture_sites'] },
    ]);
    const file = reportFile(database, reportId);
    expect(new TextDecoder().decode(file?.bytes)).toBe(text);
    expect(reportById(database, 999)).toBeNull();
    expect(reportFile(database, 999)).toBeNull();
  });

  it('of places come in the order asked', () => {
    expect(reportsOfTownshipYears(database, [jia], [2023, 2022]).map(({ year }) => year)).toEqual([
      2023, 2022,
    ]);
  });
});

describe('observations', () => {
  it('are paged with names and sources', () => {
    const first = observationPage(database, { area: '990101', years: [2023], limit: 2, offset: 0 });
    expect(first.total).toBe(86);
    expect(first.items).toHaveLength(2);
    const { items } = observationPage(database, { indicators: ['disputes_accepted'], ...page });
    expect(items.map(({ township, year, cell }) => [township.name, year, cell.value])).toEqual([
      ['甲镇', 2022, 200],
      ['甲镇', 2023, 305],
      ['乙乡', 2021, 90],
      ['丁镇', 2022, 40],
      ['甲镇', 2023, 500],
    ]);
    expect(items[1]).toMatchObject({
      printed: '305',
      period: 'year',
      reportId,
      evidence: { text: '305件' },
      correctionId: null,
    });
  });

  it('stream township by township, the same cells in the same order', () => {
    for (const filter of [
      {},
      { area: '990101', years: [2022, 2023] },
      { townships: ['990102101'] },
    ]) {
      const { chunks, names } = observationStream(database, filter, { sources: true });
      const streamed = [...chunks]
        .flat()
        .map((row) => [
          names.townshipOf(row[0], row[1]).code,
          row[1],
          names.indicatorOf(row[2]),
          row[3],
          row[14],
        ]);
      const { items } = observationPage(database, { ...filter, limit: 1000, offset: 0 });
      expect(streamed).toEqual(
        items.map(({ township, year, indicator, cell, evidence }) => [
          township.code,
          year,
          indicator,
          cell.value,
          evidence?.text ?? null,
        ]),
      );
      expect(streamed.length).toBeGreaterThan(80);
    }
    const bare = observationStream(database, {}, { sources: false });
    expect([...bare.chunks].flat()).toHaveLength(5 * 86);
  });
});

describe('counts', () => {
  it('say how much is stored', () => {
    expect(counts(database)).toMatchObject({ townships: 4, reports: 5, observations: 430 });
    expect(whatIsEmpty(database)).toEqual({ divisions: false, reports: false });
  });
});
