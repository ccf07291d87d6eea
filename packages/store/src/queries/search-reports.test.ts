import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/connection.ts';
import { storeReport } from '../reports/store-report.ts';
import { withdrawReport } from '../reports/withdraw-report.ts';
import { searchTerms } from '../search/search-terms.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, sampleReport, unitOf } from '../testing/sample-report.ts';
import { searchReports, type TextSearch } from './search-reports.ts';
import { namesOfTownships } from './township-names.ts';

let database: Database;
const now = '2024-03-01T08:00:00Z';

const store = (code: string, year: number, text: string, more = {}) =>
  storeReport(
    database,
    sampleReport(unitOf(database, code), year, text, more),
    extractionOf([]),
    now,
  );

beforeAll(async () => {
  database = await openSampleDistrict();
  store('990101101', 2022, '甲镇排查矛盾纠纷125件。');
  store('990101101', 2023, '甲镇矛盾纠纷协调，解决130件，调解成功。');
  store('990101102', 2023, '乙镇调解 125 件，调解员12名。');
  store('990102101', 2023, '邻县甲镇人民调\n解。', { genre: 'disclosure' });
});

const ask = (q: string, more: Partial<TextSearch> = {}) =>
  searchReports(database, { terms: searchTerms(q), limit: 20, offset: 0, ...more });

const saying = (q: string, more: Partial<TextSearch> = {}) =>
  ask(q, more).hits.map(({ report }) => `${report.township.code} ${report.year}`);

describe('searchReports', () => {
  it('finds two characters, the newest year first, then in code order', () => {
    expect(saying('纠纷')).toEqual(['990101101 2023', '990101101 2022']);
    expect(saying('调解')).toEqual(['990101101 2023', '990101102 2023', '990102101 2023']);
  });

  it('counts townships and reports over all pages, and among how many', () => {
    const { saying: counts, searched, hits } = ask('纠纷', { limit: 1, offset: 1 });
    expect(counts).toEqual({ townships: 1, reports: 2 });
    expect(searched).toEqual({ townships: 3, reports: 4 });
    expect(hits.map(({ report }) => report.year)).toEqual([2022]);
  });

  it('asks for every term, and quotes each place exactly', () => {
    const [hit, ...others] = ask('调解 125件').hits;
    expect(others).toEqual([]);
    expect(hit?.places.map(({ start, end }) => hit.text.slice(start, end))).toEqual([
      '调解',
      '125 件',
      '调解',
    ]);
  });

  it('keeps to the area, years, genre and townships asked', () => {
    expect(saying('调解', { area: '990101' })).toEqual(['990101101 2023', '990101102 2023']);
    expect(saying('调解', { genre: 'disclosure' })).toEqual(['990102101 2023']);
    expect(saying('纠纷', { years: [2022] })).toEqual(['990101101 2022']);
    expect(ask('调解', { townships: ['990101102'] }).searched).toEqual({
      townships: 1,
      reports: 1,
    });
  });

  it('never shows an older version, nor one that was taken back', async () => {
    database = await openSampleDistrict();
    store('990101101', 2023, '旧版写调解。');
    const newer = store('990101101', 2023, '新版写普法。');
    expect(saying('调解')).toEqual([]);
    expect(saying('普法')).toHaveLength(1);
    withdrawReport(database, newer.reportId, { author: '测试', reason: '试' }, now);
    expect(saying('调解')).toHaveLength(1);
  });
});

describe('namesOfTownships', () => {
  it('names every township of an area with reports, the present name first', async () => {
    database = await openSampleDistrict();
    store('990101101', 2022, '甲镇。');
    const known = namesOfTownships(database);
    expect(known.map(({ names, reports }) => [names.map(({ name }) => name), reports])).toEqual([
      [['丙街道'], 0],
      [['甲镇'], 1],
      [['乙镇', '乙乡'], 0],
      [['丁镇'], 0],
    ]);
  });
});
