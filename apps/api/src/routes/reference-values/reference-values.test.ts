import { referenceTableSchema, referenceValuesSchema } from '@xiangjian/contract';
import { readWorkbook } from '@xiangjian/documents';
import { gb18030Bytes } from '@xiangjian/publish';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../../testing/open-app.ts';

const target = {
  indicator: 'mediation_success_rate',
  area: '990101',
  kind: null,
  from: 2021,
  to: 2025,
  value: '不低于90%',
  nature: 'target',
  source_title: '示例县法治政府建设规划',
  source_url: 'https://example.org/plan',
  source_date: '2021-03-01',
  note: '规划目标',
};
const address = '/reference-values';

const send = async (
  { send: inject }: TestedApp,
  method: 'POST' | 'PUT',
  at: string,
  payload: object,
) => {
  const reply = await inject({
    method,
    url: `/api/v1${address}${at}`,
    payload: { author: '王一', ...payload },
  });
  return { status: reply.statusCode, body: reply.json() };
};

const listed = async ({ get }: TestedApp, query = '') => {
  const reply = await get(`${address}?area=990101${query}`);
  expect(reply.statusCode, reply.body).toBe(200);
  return referenceValuesSchema.parse(reply.json()).items;
};

const own = async (app: TestedApp, query = '') =>
  (await listed(app, query)).filter(({ id }) => id !== null);

async function read(app: TestedApp, file: string | Uint8Array, name = '参考值.csv') {
  const form = new FormData();
  form.append('area', '990101');
  form.append('file', new Blob([Buffer.from(file)]), name);
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const reply = await app.send({
    method: 'POST',
    url: `/api/v1${address}/table`,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  expect(reply.statusCode, reply.body).toBe(200);
  return referenceTableSchema.parse(reply.json());
}

describe('reference values', () => {
  it('stand with scope and source, a demand stays open to one side, and the list is a CSV', async () => {
    const app = await openApp();
    const { status, body } = await send(app, 'POST', '', { values: [target] });
    expect([status, body]).toEqual([200, { ids: [1] }]);
    expect(await own(app)).toMatchObject([
      {
        id: 1,
        printed: '不低于90%',
        value: 0.9,
        lower: 0.9,
        upper: 1,
        qualifier: 'at_least',
        unit: '%',
        area_name: '示例县',
        source_date: '2021-03-01',
        author: '王一',
        ended: null,
      },
    ]);
    expect(await own(app, '&year=2026')).toEqual([]);
    expect(await own(app, '&indicator=disputes_accepted')).toEqual([]);
    const [line] = csvRows((await app.get(`${address}.csv?area=990101`)).body);
    expect(line).toMatchObject({
      indicator: 'mediation_success_rate',
      area_code: '990101000000',
      printed: '不低于90%',
      lower: '0.9',
      upper: '1',
      nature: 'target',
      source_title: target.source_title,
      author: '王一',
    });
  });

  it('that come with the program are listed with their source and cannot be changed', async () => {
    const app = await openApp();
    const items = await listed(app, '&indicator=mediation_success_rate&year=2022');
    expect(items).toMatchObject([{ id: null, printed: '95%以上', lower: 0.95, author: null }]);
  });

  it('are changed, withdrawn and restored with who and why; what was stays in the history', async () => {
    const app = await openApp();
    await send(app, 'POST', '', { values: [target] });
    const higher = { ...target, value: '98%' };
    const changed = await send(app, 'PUT', '/1', { reason: '中期调整', value: higher });
    expect([changed.status, changed.body]).toEqual([200, { id: 2 }]);
    const again = await send(app, 'PUT', '/1', { reason: '再改', value: higher });
    expect(again.status).toBe(409);
    expect(again.body.title).toContain('请刷新页面');
    expect((await send(app, 'POST', '/2/withdraw', { reason: '已废止' })).status).toBe(200);
    expect(await own(app)).toEqual([]);
    expect((await send(app, 'POST', '/2/restore', {})).body).toEqual({ id: 3 });
    expect((await send(app, 'POST', '/2/restore', {})).status).toBe(409);
    expect((await send(app, 'POST', '/9/withdraw', { reason: '没有' })).status).toBe(404);
    expect(await own(app, '&history=true')).toMatchObject([
      { id: 1, ended: { by: '王一', why: '中期调整', replaced_by: 2 } },
      { id: 2, replaces: 1, printed: '98%', ended: { why: '已废止', replaced_by: 3 } },
      { id: 3, replaces: 2, printed: '98%', ended: null },
    ]);
    const log = (await app.get('/audit?limit=10')).json();
    expect(JSON.stringify(log)).toContain('修改一条参考值');
    expect(JSON.stringify(log)).toContain('不低于90%');
  });

  it.each([
    [{ value: '较高' }, '读不出参考值'],
    [{ value: '0.9' }, '请带上百分号'],
    [{ value: '105%' }, '超过 100%'],
    [{ indicator: 'disputes_accepted' }, '带百分号'],
    [{ to: 2020 }, '截止年度不能早于起始年度'],
    [{ from: 21 }, '起始年度应为四位数的年份'],
    [{ area: '9901011' }, '范围应为 2、4、6 或 9 位'],
    [{ area: '990101101', kind: '镇' }, '乡镇类型请留空'],
    [{ source_title: ' ' }, '请写依据'],
    [{ source_url: 'example.org' }, 'http://'],
    [{ source_date: '去年' }, '2024-03-01'],
  ])('refuse %o in Chinese that says what to do', async (wrong, words) => {
    const app = await openApp();
    const { status, body } = await send(app, 'POST', '', { values: [{ ...target, ...wrong }] });
    expect(status).toBe(400);
    expect(body.title).toContain(words);
    expect(await own(app)).toEqual([]);
  });

  it('refuse all when one says otherwise what is recorded, and an area that is not known', async () => {
    const app = await openApp();
    await send(app, 'POST', '', { values: [target] });
    const other = { ...target, indicator: 'adviser_coverage' };
    const twice = await send(app, 'POST', '', { values: [other, { ...target, from: 2025 }] });
    expect(twice.status).toBe(409);
    expect(twice.body.title).toContain('已登记参考值“不低于90%”（第 1 条）');
    expect(await own(app)).toHaveLength(1);
    const nowhere = await send(app, 'POST', '', { values: [{ ...other, area: '770101' }] });
    expect(nowhere.body.title).toContain('没有代码“770101”');
  });
});

describe('a table of reference values', () => {
  const table = `示例县目标一览,,,,,,
指标,范围,乡镇类型,年度,参考值,单位,性质,依据
调解成功率,全县,,2021-2025年,不低于90,%,目标,县规划
村均法律明白人,全国,,2021年起,≥3人/村,,标准,示例办法
受理调解纠纷,甲镇,,2022,200,件,计划,县计划
受理调解纠纷,甲鎮,,2022,200件,,计划,县计划
调解成功率,,,2022,较高,,目标,
没有的指标,990101,,去年,5,,也许,县计划
村均法律明白人,,,2022,4,,标准,示例办法
`;

  it('is read cell by cell, whatever its file, and records nothing', async () => {
    const app = await openApp();
    for (const file of [table, gb18030Bytes(table)]) {
      const { items, problems } = await read(app, file);
      expect(items.map(({ row, reference }) => [row, reference])).toMatchObject([
        [3, { area: '990101', value: '不低于90%', from: 2021, to: 2025, nature: 'target' }],
        [4, { area: '', from: 2021, to: null, nature: 'standard' }],
        [5, { area: '990101101', value: '200件', from: 2022, to: 2022 }],
      ]);
      expect(problems.map(({ address: at, column, message }) => [at, column, message])).toEqual([
        ['B6', '范围', expect.stringContaining('是不是：甲镇')],
        ['E7', '参考值', expect.stringContaining('读不出参考值')],
        ['H7', '依据', expect.stringContaining('请写依据')],
        ['A8', '指标', expect.stringContaining('没有这个指标')],
        ['D8', '年度', expect.stringContaining('年度应写成 2024')],
        ['G8', '性质', expect.stringContaining('性质应为')],
        ['E9', '参考值', expect.stringContaining('与第 4 行')],
      ]);
      expect(problems.every(({ message_en }) => !/\p{Script=Han}{6}/u.test(message_en))).toBe(true);
    }
    expect(await own(app)).toEqual([]);
  });

  it('that was read is recorded, and is known when it comes again', async () => {
    const app = await openApp();
    const good = table.split('\n').slice(0, 5).join('\n');
    const { items } = await read(app, good);
    const values = items.map(({ reference }) => reference);
    expect((await send(app, 'POST', '', { values })).body).toEqual({ ids: [1, 2, 3] });
    const again = await read(app, good);
    expect(again.items.map(({ standing }) => standing)).toEqual(['same', 'same', 'same']);
    const other = await read(app, good.replace('不低于90', '不低于92'));
    expect(other.problems).toMatchObject([
      { address: 'E3', message: expect.stringContaining('已登记“不低于90%”（第 1 条）') },
    ]);
  });

  it('without its columns, or no table at all, says what is missing', async () => {
    const app = await openApp();
    const { problems } = await read(app, '指标,参考值\n村均法律明白人,3\n');
    expect(problems).toMatchObject([
      { message: '缺少列：范围、性质、依据、起始年度。请照模板补上表头，列的先后不限' },
    ]);
  });

  it.each(['xlsx', 'csv'])(
    'is what the list is exported as, so that another house can take it: .%s',
    async (ending) => {
      const app = await openApp();
      const mine = [
        { ...target, indicator: 'adviser_coverage' },
        { ...target, indicator: 'adviser_coverage', area: '990101101', value: '100%', to: null },
        {
          ...target,
          indicator: 'adviser_coverage',
          kind: '镇',
          value: '90%至95%',
          nature: 'superior',
        },
      ];
      await send(app, 'POST', '', { values: mine });
      const file = await app.get(`${address}.${ending}?area=990101&indicator=adviser_coverage`);
      const elsewhere = await openApp();
      const { items, problems } = await read(elsewhere, file.rawPayload, `参考值.${ending}`);
      expect(problems).toEqual([]);
      expect(items.map(({ reference }) => reference)).toEqual(expect.arrayContaining(mine));
      expect(items).toHaveLength(mine.length);
    },
  );

  it('has a workbook to begin with, which is read back', async () => {
    const app = await openApp();
    const template = await app.get(`${address}/template.xlsx?area=990101`);
    expect(template.statusCode).toBe(200);
    const { sheets } = await readWorkbook(template.rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual(['参考值', '填写说明']);
    const explained = sheets[1]?.rows.flat().map(({ text }) => text);
    expect(explained).toEqual(expect.arrayContaining(['mediation_success_rate', '甲镇', '990101']));
    expect(await read(app, template.rawPayload, '参考值.xlsx')).toMatchObject({
      items: [],
      problems: [],
    });
  });
});

it('an own target is the yardstick of a township before the one that comes with the program', async () => {
  const app = await openApp();
  const ask = async () =>
    (
      await app.get(
        '/answers/peers?township=990101101&indicator=mediation_success_rate&year=2022&among=target',
      )
    ).json().yardstick;
  expect(await ask()).toMatchObject({ value: 0.95 });
  await send(app, 'POST', '', {
    values: [
      { ...target, kind: '街道', value: '99%' },
      { ...target, kind: '镇' },
    ],
  });
  expect(await ask()).toMatchObject({
    value: 0.9,
    label_zh: '示例县法治政府建设规划：不低于90%，目标（计划）值',
  });
});

it('stand beside rankings and trends for the places and years for which they hold, as a release froze them', async () => {
  const app = await openApp();
  const own = async (address: string) => {
    const reply = await app.get(address);
    expect(reply.statusCode, reply.body).toBe(200);
    const { references = [] } = reply.json();
    return references.map(({ printed }: { printed: string }) => printed);
  };
  await send(app, 'POST', '', {
    values: [
      target,
      { ...target, area: '9901', value: '96%', nature: 'superior', source_title: '示例市年鉴' },
      { ...target, area: '990101101', value: '99%' },
      { ...target, kind: '街道', value: '91%' },
    ],
  });
  const asked = 'indicator=mediation_success_rate';
  const ranking = `/answers/ranking?area=990101&year=2022&${asked}`;
  expect(await own(ranking)).toEqual(['不低于90%', '96%', '95%以上']);
  expect(await own(ranking.replace('2022', '2020'))).toEqual([]);
  const trend = (townships: string) =>
    `/answers/trend?townships=${townships}&years=2021-2022&${asked}`;
  expect(await own(trend('990101101'))).toEqual(['99%', '不低于90%', '96%', '95%以上']);
  expect(await own(trend('990101001'))).toContain('91%');
  expect(await own(trend('990101101,990101001'))).toEqual(['不低于90%', '96%', '95%以上']);
  expect((await app.get(ranking.replace('?', '.csv?kind=display&'))).body).toContain(
    '目标（计划）值 不低于90%（示例县，2021–2025年；依据：示例县法治政府建设规划）',
  );

  const release = { area: '990101', year: 2022, author: '王一', note: '送审' };
  await app.send({ method: 'POST', url: '/api/v1/releases', payload: release });
  await send(app, 'PUT', '/1', { reason: '中期调整', value: { ...target, value: '98%' } });
  expect(await own(ranking)).toContain('98%');
  const then = `${ranking}&as_of=990101-2022-1`;
  expect(await own(then)).toEqual(['不低于90%', '96%', '95%以上']);
  const listedThen = await listed(app, '&as_of=990101-2022-1');
  expect(listedThen.map(({ printed }) => printed)).toContain('不低于90%');
});
