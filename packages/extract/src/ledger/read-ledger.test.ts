import { readFileSync } from 'node:fs';
import { readWorkbook, type Sheet } from '@xiangjian/documents';
import { describe, expect, it } from 'vitest';
import { headingSignature, headingWords } from './heading-words.ts';
import type { LedgerMap } from './ledger-map.ts';
import type { TownshipFinder } from './ledger-reading.ts';
import { readLedger } from './read-ledger.ts';
import { suggestMap } from './suggest-map.ts';

const codes: Readonly<Record<string, string>> = {
  云栈街道: '990101001',
  桐雨街道: '990101002',
  古窑湾镇: '990101108',
  霜叶岭畲族乡: '990101205',
};
const find: TownshipFinder = (written) => {
  const code = codes[written] ?? Object.values(codes).find((known) => known === written);
  return code === undefined ? { problem: 'unknown_township', hint: null } : { code, name: written };
};

async function fixtureSheet(name: string): Promise<Sheet> {
  const folder = '../../../documents/src/testing/fixtures/ledgers/';
  const { sheets } = await readWorkbook(readFileSync(new URL(folder + name, import.meta.url)));
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`${name} has no sheet`);
  return sheet;
}

function sheetOf(lines: readonly string[]): Sheet {
  const rows = lines.map((line) =>
    line.split(',').map((text) => ({
      kind: text === '' ? ('empty' as const) : ('text' as const),
      text,
      formula: false,
    })),
  );
  return { name: '表', hidden: false, rows, merges: [] };
}

describe('suggestMap', () => {
  it('finds headings of two rows, townships, the year and the columns with their units', async () => {
    const sheet = await fixtureSheet('two-row-header.xlsx');
    expect(suggestMap(sheet, '台账.xlsx', 2020)).toEqual({
      sheet: '2023年',
      headings: { from: 3, to: 4 },
      township: 'B',
      within: [],
      year: { fixed: 2023 },
      period: 'year',
      columns: [
        { column: 'C', indicator: 'disputes_accepted', factor: 1 },
        { column: 'D', indicator: 'disputes_resolved', factor: 1 },
        { column: 'E', indicator: 'mediation_success_rate_stated', factor: 1 },
        { column: 'F', indicator: 'adviser_fee', factor: 10_000 },
        { column: 'G', indicator: 'population', factor: 1 },
        { column: 'H', indicator: 'villages_total', factor: 1 },
      ],
      long: null,
      townships: {},
    });
    expect(headingWords(sheet, { from: 3, to: 4 }, 3)).toEqual(['矛盾纠纷', '调解成功数(件)']);
  });

  it.each(['two-row-header.xls', 'utf8-bom.csv', 'gb18030.csv', 'web-page.xls'])(
    'maps the same columns of %s',
    async (name) => {
      const { columns, township } = suggestMap(await fixtureSheet(name), name, 2023);
      expect(township).toBe('B');
      expect(columns.map(({ indicator }) => indicator)).toContain('adviser_fee');
      expect(columns.map(({ indicator }) => indicator)).toContain('population');
    },
  );

  it('knows a table with one figure a row', () => {
    const sheet = sheetOf([
      'county,township,year,indicator,value,source_url',
      '某县,云栈街道,2021,disputes_accepted,5,',
    ]);
    expect(suggestMap(sheet, '', 2023)).toMatchObject({
      township: 'B',
      within: ['A'],
      year: { column: 'C' },
      columns: [],
      long: { indicator: 'D', value: 'E', source: 'F', qualifier: null },
    });
  });

  it('offers nothing for last year, plans, ranks and remarks', () => {
    const sheet = sheetOf(['乡镇,受理纠纷上年数,调解成功目标,排名,备注', '云栈街道,1,2,3,x']);
    expect(suggestMap(sheet, '', 2023).columns).toEqual([]);
  });

  it('takes the unit that stands above the table', () => {
    const sheet = sheetOf(['示例区2022年（单位：万元）,', '乡镇,罚没金额', '云栈街道,3.5']);
    expect(suggestMap(sheet, '', 2023)).toMatchObject({
      year: { fixed: 2022 },
      columns: [{ column: 'B', indicator: 'fines_amount', factor: 10_000 }],
    });
  });
});

describe('headingSignature', () => {
  it('is the same for next year’s table', () => {
    const of = (year: number) =>
      headingSignature(sheetOf([`乡镇,${year}年受理`, '云栈街道,3']), { from: 1, to: 1 });
    expect(of(2023)).toBe(of(2024));
    expect(of(2023)).toBe('乡镇|#受理');
  });
});

describe('readLedger', () => {
  it('reads figures with their cells and names every problem by its cell', async () => {
    const sheet = await fixtureSheet('two-row-header.xlsx');
    const reading = readLedger(sheet, suggestMap(sheet, '', 2023), find);
    expect(reading.rows.map(({ row, kind }) => `${row} ${kind}`)).toEqual([
      '5 figures',
      '6 figures',
      '7 figures',
      '8 figures',
      '9 figures',
      '10 total',
      '11 note',
    ]);
    expect(reading.problems.map(({ kind, address, text }) => [kind, address, text])).toEqual([
      ['unknown_township', 'B9', '柳毅镇'],
    ]);
    const said = reading.figures.map((figure) => [figure.address, figure.text, figure.quantity]);
    expect(said).toContainEqual([
      'D5',
      '４０５',
      { value: 405, lower: 405, upper: 405, qualifier: 'exact' },
    ]);
    expect(said).toContainEqual([
      'C6',
      '400余',
      { value: 400, lower: 400, upper: 499, qualifier: 'at_least' },
    ]);
    expect(said).toContainEqual([
      'F5',
      '3.5',
      { value: 35000, lower: 35000, upper: 35000, qualifier: 'exact' },
    ]);
    expect(said).toContainEqual(['C7', '0', { value: 0, lower: 0, upper: 0, qualifier: 'zero' }]);
    expect(said.map(([address]) => address)).not.toContain('E7');
    expect(reading.missing).toBe(5);
  });

  it('takes over what a person said of a name', async () => {
    const sheet = await fixtureSheet('two-row-header.xlsx');
    const map: LedgerMap = { ...suggestMap(sheet, '', 2023), townships: { 柳毅镇: '990101108' } };
    const { problems } = readLedger(sheet, map, find);
    expect(problems.map(({ kind, address, hint }) => [kind, address, hint])).toContainEqual([
      'said_twice',
      'C9',
      'C7',
    ]);
  });

  it('says where a total is not the sum of its rows', () => {
    const sheet = sheetOf(['乡镇,受理纠纷（件）', '云栈街道,3', '桐雨街道,4', '合计,8']);
    const { problems, figures } = readLedger(sheet, suggestMap(sheet, '', 2023), find);
    expect(problems).toEqual([{ kind: 'other_total', address: 'B4', text: '8', hint: '7' }]);
    expect(figures).toHaveLength(2);
  });

  it('reads one figure a row, with period, qualifier and address of the source', () => {
    const sheet = sheetOf([
      'township,year,indicator,value,qualifier,period,source_url',
      '云栈街道,2021,受理调解纠纷,90,at_least,year,https://example.gov.cn/1',
      '云栈街道,2021,no_such,90,exact,year,',
      '云栈街道,二〇二一,disputes_accepted,90,exact,year,',
      '云栈街道,2022,disputes_accepted,90,roughly,year,',
    ]);
    const { figures, problems } = readLedger(sheet, suggestMap(sheet, '', 2023), find);
    expect(figures).toMatchObject([
      {
        indicator: 'disputes_accepted',
        year: 2021,
        quantity: { value: 90, lower: 90, upper: null, qualifier: 'at_least' },
        address: 'D2',
        sourceUrl: 'https://example.gov.cn/1',
      },
    ]);
    expect(problems.map(({ kind, address }) => [kind, address])).toEqual([
      ['no_year', 'B4'],
      ['unknown_indicator', 'C3'],
      ['unknown_word', 'E5'],
    ]);
  });
});
