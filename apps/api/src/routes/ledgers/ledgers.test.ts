import { readFileSync } from 'node:fs';
import {
  cellEvidenceSchema,
  funnelSchema,
  type LedgerPreview,
  ledgerConflictsSchema,
  ledgerImportReply,
  ledgerListSchema,
  ledgerPreviewSchema,
  rankingSchema,
} from '@xiangjian/contract';
import { readWorkbook } from '@xiangjian/documents';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../../testing/open-app.ts';

const table = `示例县2023年法治建设台账,,,
序号,乡镇,矛盾纠纷受理（件）,调解成功数（件）,法律顾问费用（万元）,常住人口（人）
1,甲镇,３１２,300余,3.5,21045
2,乙镇人民政府,—,,,"18,200"
3,示例县丙街道办事处,0,0,1,9000
4,丁鎮,5,XX,,
合计,,312,,,
`;

async function post(
  app: TestedApp,
  address: string,
  fields: Readonly<Record<string, string>>,
  file: string | Uint8Array = table,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([Buffer.from(file)]), '台账.csv');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return app.send({
    method: 'POST',
    url: `/api/v1${address}`,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

async function preview(
  app: TestedApp,
  map?: LedgerPreview['map'],
  file: string = table,
): Promise<LedgerPreview> {
  const fields = map === undefined ? {} : { map: JSON.stringify(map) };
  const reply = await post(app, '/ledgers/preview', { area: '990101', ...fields }, file);
  expect(reply.statusCode, reply.body).toBe(200);
  return ledgerPreviewSchema.parse(reply.json());
}

const known = { 丁鎮: '990101103' };
const mended = table.replace('XX', '4');

async function imported(app: TestedApp, file = mended) {
  const { map } = await preview(app, undefined, file);
  const body = {
    area: '990101',
    map: JSON.stringify({ ...map, townships: known }),
    author: '王一',
  };
  const reply = await post(app, '/ledgers', body, file);
  expect(reply.statusCode, reply.body).toBe(200);
  return ledgerImportReply.parse(reply.json());
}

const evidence = async (app: TestedApp, place: string) =>
  cellEvidenceSchema.parse((await app.get(`/observations/${place}`)).json());

describe('POST /ledgers/preview', () => {
  it('says cell by cell what would be read, and stores nothing', async () => {
    const app = await openApp();
    const { map, problems, figures, rows, columns, missing } = await preview(app);
    expect(map).toMatchObject({
      township: 'B',
      year: { fixed: 2023 },
      headings: { from: 2, to: 2 },
    });
    expect(map.columns.map(({ column, factor }) => [column, factor])).toEqual([
      ['C', 1],
      ['D', 1],
      ['E', 10_000],
      ['F', 1],
    ]);
    expect(problems).toMatchObject([
      {
        kind: 'unknown_township',
        address: 'B6',
        message: '本地区没有“丁鎮”，是不是：丁镇',
        in_the_way: true,
      },
    ]);
    expect(rows.map(({ kind, township }) => township?.name ?? kind)).toEqual([
      '甲镇',
      '乙镇',
      '丙街道',
      'figures',
      'total',
    ]);
    expect(figures[1]).toMatchObject({
      address: 'D3',
      cell: { value: 300, lower: 300, upper: 399 },
      standing: 'new',
    });
    expect(figures.find(({ address }) => address === 'E3')?.cell.value).toBe(35_000);
    expect(missing).toBe(3);
    expect(columns[4]).toMatchObject({ column: 'E', unit: '万元', fits: true });
    expect(ledgerListSchema.parse((await app.get('/ledgers')).json()).total).toBe(0);
  });

  it('says where the stored number is another one', async () => {
    const app = await openApp();
    const file = '乡镇,年度,受理纠纷\n甲镇,2022,125\n甲镇,2021,100\n';
    const { figures } = await preview(app, undefined, file);
    expect(figures).toMatchObject([
      { standing: 'other', stored: { value: 120 } },
      { standing: 'same', stored: { value: 100 } },
    ]);
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'unreadable-ledger'],
    ['an empty table', new TextEncoder().encode(',,\n,,'), 'unreadable-ledger'],
  ])('refuses %s in Chinese', async (_, file, kind) => {
    const app = await openApp();
    const reply = await post(app, '/ledgers/preview', { area: '990101' }, file);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().type).toContain(kind);
    expect(reply.json().title).toMatch(/\p{Script=Han}/u);
  });

  it('refuses an unknown area, a map that is none and a sheet that is not there', async () => {
    const app = await openApp();
    expect((await post(app, '/ledgers/preview', { area: '110101' })).statusCode).toBe(404);
    expect((await post(app, '/ledgers/preview', {})).statusCode).toBe(400);
    const wrong = await post(app, '/ledgers/preview', { area: '990101', map: '{"sheet":1}' });
    expect(wrong.json().type).toContain('wrong-map');
    const { map } = await preview(app);
    const other = JSON.stringify({ ...map, sheet: '第二张' });
    const missing = await post(app, '/ledgers/preview', { area: '990101', map: other });
    expect(missing.json().type).toContain('unknown-sheet');
  });

  it('answers damaged workbooks with a refusal or a table', async () => {
    const app = await openApp();
    const fixture =
      '../../../../../packages/documents/src/testing/fixtures/ledgers/two-row-header.';
    for (const ending of ['xlsx', 'xls']) {
      const whole = readFileSync(new URL(fixture + ending, import.meta.url));
      for (let seed = 1; seed <= 8; seed += 1) {
        const bytes = Uint8Array.from(whole);
        for (let hit = 0; hit < 5; hit += 1) {
          bytes[600 + ((seed * 7919 + hit * 1049) % (bytes.length - 700))] = seed * 29 + hit;
        }
        const reply = await post(app, '/ledgers/preview', { area: '990101' }, bytes);
        expect([200, 400]).toContain(reply.statusCode);
      }
    }
  });
});

describe('POST /ledgers', () => {
  it('refuses to leave cells out unasked, and leaves them out when asked', async () => {
    const app = await openApp();
    const { map } = await preview(app);
    const body = { area: '990101', map: JSON.stringify(map), author: '王一' };
    const refused = await post(app, '/ledgers', body);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ addresses: ['B6'] });
    const reply = await post(app, '/ledgers', { ...body, skip: 'true' });
    expect(ledgerImportReply.parse(reply.json()).ledger).toMatchObject({ skipped: 1, figures: 9 });
  });

  it('fills cells with the cell of the table as their evidence, in comparisons too', async () => {
    const app = await openApp();
    const { ledger, changes } = await imported(app);
    expect(ledger).toMatchObject({
      file_name: '台账.csv',
      figures: 11,
      townships: 4,
      years: [2023],
    });
    expect(changes).toEqual({ added: 11, changed: 0, gone: 0 });
    const found = await evidence(app, '990101101/2023/disputes_accepted');
    expect(found).toMatchObject({
      value: 312,
      ledger: { file_name: '台账.csv', sheet: 'CSV', address: 'C3', evidence: { text: '３１２' } },
      sources: [{ printed: '３１２', report_id: null, evidence: { text: '３１２' } }],
    });
    const ranking = await app.get(
      '/answers/ranking?area=990101&year=2023&indicator=disputes_accepted',
    );
    const { rows } = rankingSchema.parse(ranking.json());
    const numbered = rows.filter(({ value }) => value !== null);
    expect(numbered.map(({ township, value }) => [township.name, value])).toEqual([
      ['甲镇', 312],
      ['丁镇', 5],
      ['丙街道', 0],
    ]);
    const derived = await evidence(app, '990101101/2023/mediation_success_rate');
    expect(derived).toMatchObject({ lower: expect.closeTo(300 / 312), value: null });
  });

  it('refuses the same sheet twice', async () => {
    const app = await openApp();
    await imported(app);
    const { map, remembered } = await preview(app, undefined, mended);
    expect(remembered).toBe(true);
    const body = { area: '990101', map: JSON.stringify(map), author: '王一' };
    const again = await post(app, '/ledgers', body, mended);
    expect([again.statusCode, again.json().type]).toEqual([
      409,
      'urn:xiangjian:problem:same-ledger',
    ]);
  });

  it('remembers what was chosen for a table with the same headings, but not its year', async () => {
    const app = await openApp();
    await imported(app);
    const next = await preview(app, undefined, table.replace('2023', '2024'));
    expect(next).toMatchObject({
      remembered: true,
      map: { year: { fixed: 2024 }, townships: known },
    });
    expect(next.problems.map(({ kind }) => kind)).toEqual(['placeholder', 'other_total']);
  });

  it('keeps a ledger beside the report that says otherwise', async () => {
    const app = await openApp();
    await imported(app, '乡镇,年度,受理纠纷\n甲镇,2022,125\n己镇,2022,9\n');
    const found = await evidence(app, '990101101/2022/disputes_accepted');
    expect(found).toMatchObject({
      value: 120,
      ledger: null,
      other_ledgers: [{ address: 'C2', cell: { value: 125 } }],
    });
    const reply = await app.get('/ledgers/conflicts?area=990101');
    expect(ledgerConflictsSchema.parse(reply.json())).toMatchObject({
      total: 1,
      items: [{ stored: { value: 120 }, filled_by: 'report', ledger: { address: 'C2' } }],
    });
    const alone = await evidence(app, '990101105/2022/disputes_accepted');
    expect(alone).toMatchObject({ value: 9, ledger: { address: 'C3' } });
  });
});

describe('POST /ledgers/:id/undo', () => {
  it('takes the whole import back and keeps the file', async () => {
    const app = await openApp();
    const { ledger } = await imported(app);
    const undo = {
      method: 'POST',
      url: `/api/v1/ledgers/${ledger.id}/undo`,
      payload: { author: '李二', reason: '表报错了' },
    } as const;
    const reply = await app.send(undo);
    expect(ledgerImportReply.parse(reply.json())).toMatchObject({
      ledger: { undone: { by: '李二', why: '表报错了' } },
      changes: { gone: 11 },
    });
    expect((await app.send(undo)).statusCode).toBe(404);
    expect((await evidence(app, '990101101/2023/disputes_accepted')).value).toBeNull();
    const original = await app.get(`/ledgers/${ledger.id}/original`);
    expect(original.body).toBe(mended);
  });
});

describe('GET /ledgers/template.xlsx', () => {
  it('is read back by the same import, townships, year and columns found', async () => {
    const app = await openApp();
    const query = 'area=990101&year=2023&indicators=disputes_accepted,adviser_fee,population';
    const reply = await app.get(`/ledgers/template.xlsx?${query}`);
    const { sheets } = await readWorkbook(reply.rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual(['2023年', '填写说明']);
    const answer = await post(app, '/ledgers/preview', { area: '990101' }, reply.rawPayload);
    const { map, problems } = ledgerPreviewSchema.parse(answer.json());
    expect(problems).toEqual([]);
    expect(map.year).toEqual({ fixed: 2023 });
    expect(map.columns.map(({ indicator }) => indicator)).toEqual([
      'adviser_fee',
      'disputes_accepted',
      'population',
    ]);
  });
});

it('population of a ledger divides what reports state, and its cell is the source of answers as files', async () => {
  const app = await openApp();
  await imported(app, mended.replace('2023', '2022'));
  const funnel = funnelSchema.parse(
    (
      await app.get(
        '/answers/funnel?area=990101&indicator=disputes_accepted&denominator=population&year=2022',
      )
    ).json(),
  );
  const row = funnel.rows.find(({ township }) => township.code === '990101101');
  // 120 of the report over 21,045 people of the ledger
  expect(row).toMatchObject({ numerator: { value: 120 }, denominator: { value: 21045 } });
  const lines = csvRows(
    (await app.get('/answers/ranking.csv?area=990101&indicator=population&year=2022')).body,
  );
  const own = lines.find((line) => line['township_code'] === '990101101000');
  expect(own).toMatchObject({ value: '21045', evidence: '21045' });
  expect(own?.['report_title']).toMatch(/^台账\.csv .*!F3$/);
  expect(own?.['context']).toContain('甲镇');
});

describe('village counts of a ledger', () => {
  const counts = `示例县2022年基本情况,,,,
乡镇,行政村数（个）,社区数（个）,常住人口（人）,法律明白人（人）
甲镇,18,２,21045,66
乙镇,10,—,"18,200",30
丁镇,12,3,9000,40余
戊镇,9,1,—,31
丙街道,0,8,1.2万,25
`;

  const rowsOf = async (app: TestedApp, indicator: string) => {
    const reply = await app.get(`/answers/ranking?area=990101&indicator=${indicator}&year=2022`);
    const { rows } = rankingSchema.parse(reply.json());
    return new Map(rows.map((row) => [row.township.name, row]));
  };

  it('are summed to the number of villages, by which persons are divided', async () => {
    const app = await openApp();
    const { ledger } = await imported(app, counts);
    expect(ledger).toMatchObject({ figures: 18, years: [2022] });
    const perVillage = await rowsOf(app, 'law_savvy_per_village');
    expect(perVillage.get('甲镇')).toMatchObject({
      value: 3.3,
      basis: 'sum_of_parts',
      numerator: { value: 66 },
      denominator: { value: 20 },
    });
    // 40余 is 40 to 49; over 15 villages it stays an interval.
    expect(perVillage.get('丁镇')).toMatchObject({
      value: null,
      lower: 2.66666666667,
      upper: 3.26666666667,
    });
    expect(perVillage.get('丙街道')).toMatchObject({ value: 3.125 });
    // Without the number of communities nobody knows the sum, and missing is not zero.
    expect(perVillage.get('乙镇')).toMatchObject({
      value: null,
      lower: null,
      not_ranked: 'no_value',
    });
  });

  it('that are stated as one number are the base of a funnel', async () => {
    const app = await openApp();
    await imported(
      app,
      '乡镇,年度,村(社区)总数\n甲镇,2022,20\n乙镇,2022,12\n丁镇,2022,15\n戊镇,2022,10\n丙街道,2022,8\n',
    );
    const asked = 'area=990101&indicator=disputes_accepted&denominator=villages_total&year=2022';
    const { rows, denominator } = funnelSchema.parse(
      (await app.get(`/answers/funnel?${asked}`)).json(),
    );
    expect(denominator?.id).toBe('villages_total');
    // 120 of the report over the 20 villages of the ledger
    expect(rows.find(({ township }) => township.name === '甲镇')).toMatchObject({
      rate_lower: 6,
      rate_upper: 6,
      numerator: { value: 120 },
      denominator: { value: 20 },
    });
  });
});
