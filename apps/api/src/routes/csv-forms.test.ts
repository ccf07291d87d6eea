import { exportsSchema, problemSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp } from '../testing/open-app.ts';

const ranking = '/answers/ranking.csv?area=990101&year=2022&indicator=disputes_accepted';

describe('a CSV for analysis', () => {
  it('names sentence, report, method, coverage, state and day in every line', async () => {
    const { get } = await openApp();
    const rows = csvRows((await get(ranking)).body);
    expect(rows.find(({ township }) => township === '戊镇')).toMatchObject({
      printed: '400余',
      lower: '400',
      upper: '499',
      period: 'year',
      scope: 'township',
      evidence: '400余件',
      context: expect.stringContaining('受理矛盾纠纷400余件'),
      report_title: '戊镇2022年法治政府建设情况报告',
      report_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      coverage: '5/6',
      release: '版本10（未发布）',
      exported_on: '2024-06-01',
      notice: '本表依据公开报告整理，未经审计',
    });
    expect(rows.find(({ township }) => township === '己镇')).toMatchObject({
      status: 'report_missing',
      evidence: '',
      report_sha256: '',
    });
  });

  it('gives both sentences of a computed value', async () => {
    const { get } = await openApp();
    const address = ranking.replace('disputes_accepted', 'mediation_success_rate');
    const row = csvRows((await get(address)).body).find(({ township }) => township === '甲镇');
    expect(row?.evidence).toBe('118件；120件');
  });
});

it('a CSV for people has Chinese headings alone, what is on the screen, and what it is', async () => {
  const { get } = await openApp();
  const { body } = await get(`${ranking}&kind=display`);
  const [heading, ...lines] = body.split('\r\n');
  expect(heading).toMatch(/^"序号","乡镇","类型","受理调解纠纷（件）"/);
  expect(heading).not.toContain('(');
  expect(body).toContain('"400余"');
  expect(lines).toContain('"年度","2022年"');
  expect(lines).toContain('"声明","本表依据公开报告整理，未经审计"');
});

it('GB18030 says so in its header, has no mark, and reads back', async () => {
  const { get } = await openApp();
  for (const address of [ranking, '/observations.csv?years=2022']) {
    const reply = await get(`${address}&encoding=gb18030&download=1`);
    expect(reply.headers['content-type']).toContain('charset=gb18030');
    const plain = await get(address);
    expect(new TextDecoder('gb18030').decode(reply.rawPayload)).toBe(plain.body);
  }
});

describe('a dump that broke off', () => {
  it('goes on behind its last line to the same bytes', async () => {
    const { get } = await openApp();
    const { body } = await get('/observations.csv');
    const lines = body.split('\r\n');
    for (const at of [1, 40, 200, lines.length - 2]) {
      const received = lines.slice(0, at + 1).join('\r\n');
      const row = csvRows(received).at(-1);
      const after = [row?.no, row?.township_code, row?.year, row?.indicator].join('-');
      const rest = await get(`/observations.csv?after=${after}`);
      expect(`${received}\r\n${rest.body}`).toBe(body);
    }
  });

  it('is not joined to another state of the data, nor to a line that is none', async () => {
    const { get } = await openApp();
    const { headers } = await get('/observations.csv');
    const address = '/observations.csv?after=3-990101001000-2021-disputes_accepted';
    const same = await get(address, { 'if-match': String(headers.etag) });
    expect(same.statusCode).toBe(200);
    const other = await get(address, { 'if-match': 'W/"1-0.0.0-x"' });
    expect(other.statusCode).toBe(412);
    expect(other.json().title).toContain('请从头下载');
    const none = await get('/observations.csv?after=3-123456789-2021-disputes_accepted');
    expect(none.statusCode).toBe(400);
    expect(none.json().title).toContain('这一行');
  });
});

describe('over a real connection', () => {
  it.each(['csv', 'zip'])(
    'a caller who goes away frees the place of its export: %s',
    async (ending) => {
      const { app } = await openApp();
      const address = await app.listen({ port: 0 });
      const caller = new AbortController();
      const url = `${address}/api/v1/observations.${ending}`;
      const under = async () =>
        exportsSchema.parse(await (await fetch(`${address}/api/v1/exports`)).json()).items;
      const reply = await fetch(url, { signal: caller.signal });
      await reply.body?.getReader().read();
      caller.abort();
      await expect.poll(under, { timeout: 5000 }).toEqual([]);
      const whole = await (await fetch(url)).text();
      expect(whole.length).toBeGreaterThan(1000);
      await expect.poll(under, { timeout: 5000 }).toEqual([]);
    },
  );

  it('ten thousand indicators are refused in Chinese', async () => {
    const { app, get } = await openApp();
    const address = await app.listen({ port: 0 });
    const many = (count: number) => Array(count).fill('disputes_accepted').join(',');
    const refused = await get(`/observations.csv?indicators=${many(10_000)}`);
    expect(refused.statusCode).toBe(400);
    expect(refused.json().title).toMatch(/indicators/);
    expect(refused.json().errors[0].allowed).toContain('最多 220 个');
    const tooLong = await fetch(`${address}/api/v1/observations.csv?indicators=${many(10_000)}`);
    expect(tooLong.status).toBe(431);
    expect(problemSchema.parse(await tooLong.json()).title).toMatch(/[一-鿿]/);
  });
});
