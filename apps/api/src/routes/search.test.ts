import { searchNamesSchema, searchSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp } from '../testing/open-app.ts';

describe('/search', () => {
  it('says how many townships mention it, and quotes every place exactly', async () => {
    const { get } = await openApp();
    const found = searchSchema.parse((await get('/search?q=宣传资料&area=990101')).json());
    expect(found.searched).toEqual({ townships: 5, reports: 9 });
    expect(found.saying).toEqual({ townships: 3, reports: 6 });
    expect(found.items.map(({ report }) => [report.township.name, report.year])).toEqual([
      ['丙街道', 2022],
      ['甲镇', 2022],
      ['乙镇', 2022],
      ['丙街道', 2021],
      ['甲镇', 2021],
      ['乙乡', 2021],
    ]);
    for (const { report, places, passages } of found.items) {
      expect(places).toBe(passages.length);
      const { text } = (await get(`/reports/${report.id}`)).json();
      for (const { start, end, before, after, text: quote } of passages) {
        expect(text.slice(start, end)).toBe(quote);
        expect(text.slice(start - before.length, end + after.length)).toBe(before + quote + after);
      }
    }
  });

  it('pages, and keeps to years and township', async () => {
    const { get } = await openApp();
    const page = (await get('/search?q=矛盾纠纷&years=2022&limit=2&offset=2')).json();
    expect(page).toMatchObject({ total: 5, saying: { townships: 5, reports: 5 } });
    expect(page.items).toHaveLength(2);
    const own = (await get('/search?q=矛盾纠纷&township=990101101')).json();
    expect(own.searched).toEqual({ townships: 1, reports: 2 });
  });

  it('gives the same passages as a table, and all of them without a limit', async () => {
    const { get } = await openApp();
    const body = searchSchema.parse((await get('/search?q=矛盾纠纷')).json());
    const rows = csvRows((await get('/search.csv?q=矛盾纠纷&download=1')).body);
    expect(rows.map((row) => [row.report_id, row.start, row.text])).toEqual(
      body.items.flatMap(({ report, passages }) =>
        passages.map((passage) => [String(report.id), String(passage.start), passage.text]),
      ),
    );
  });

  it('refuses what holds nothing to look for, and an unknown genre, in Chinese', async () => {
    const { get } = await openApp();
    const empty = await get(`/search?q=${encodeURIComponent('，。')}`);
    expect(empty.statusCode).toBe(400);
    expect(empty.json().errors[0].parameter).toBe('q');
    const genre = await get('/search?q=纠纷&genre=novel');
    expect(genre.statusCode).toBe(400);
    expect(JSON.stringify(genre.json())).toContain('rule_of_law、disclosure');
  });
});

describe('/search/names', () => {
  const names = async (q: string) => {
    const { get } = await openApp();
    const body = (await get(`/search/names?q=${encodeURIComponent(q)}&area=990101`)).json();
    return searchNamesSchema.parse(body);
  };

  it('finds a township by its present and its past name, and links to the present one', async () => {
    const { townships } = await names('乙乡');
    expect(townships).toEqual([
      expect.objectContaining({
        township: expect.objectContaining({ code: '990101102', name: '乙镇' }),
        how: 'past_name',
        matched: { text: '乙乡', start: 0, end: 2 },
        reports: 2,
      }),
    ]);
  });

  it('knows the names and reports of a release, and the present goes on', async () => {
    const { get, send } = await openApp();
    const release = { area: '990101', year: 2022, author: '王一', note: '送审' };
    await send({ method: 'POST', url: '/api/v1/releases', payload: release });
    const rename = {
      kind: 'rename',
      date: '2024-01-01',
      from: ['990101101'],
      to: [{ code: '990101101', name: '庚镇' }],
    };
    const changes = [{ ...rename, document: '示例政发〔2024〕1号' }];
    const payload = { author: '王一', changes };
    const done = await send({ method: 'POST', url: '/api/v1/division-changes', payload });
    expect([done.json(), done.statusCode]).toEqual([expect.anything(), 200]);
    const found = async (more: string) =>
      searchNamesSchema.parse((await get(`/search/names?q=甲镇${more}`)).json()).townships;
    const present = [{ how: 'past_name', reports: 2, township: { name: '庚镇' } }];
    const past = [{ how: 'name', reports: 1, township: { name: '甲镇' } }];
    expect(await found('')).toMatchObject(present);
    expect(await found('&as_of=990101-2022-1')).toMatchObject(past);
    expect(await found('')).toMatchObject(present);
  });

  it('finds townships by pinyin, initials and code, those without a report too', async () => {
    expect((await names('jiazhen')).townships.map(({ township }) => township.name)).toEqual([
      '甲镇',
    ]);
    expect(
      (await names('jz')).townships.map(({ township, reports }) => [township.name, reports]),
    ).toEqual([
      ['甲镇', 2],
      ['己镇', 0],
    ]);
    expect((await names('990101103')).townships[0]).toMatchObject({ how: 'code' });
  });

  it('finds indicators by label, initials and the words of reports, the nearest first', async () => {
    expect((await names('调解成功率')).indicators[0]?.indicator.id).toBe('mediation_success_rate');
    expect((await names('tjcgl')).indicators[0]).toMatchObject({
      how: 'pinyin',
      indicator: { id: 'mediation_success_rate' },
    });
    expect((await names('调成率')).indicators[0]).toMatchObject({
      how: 'word',
      matched: { text: '调成率' },
      indicator: { id: 'mediation_success_rate_stated' },
    });
    expect((await names('people who lead')).indicators).toEqual([]);
    expect((await names('lead others')).indicators).toMatchObject([
      { how: 'definition', indicator: { id: 'law_leaders' } },
    ]);
    expect((await names('qqqq')).indicators).toEqual([]);
  });
});
