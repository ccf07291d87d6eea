import {
  cellEvidenceSchema,
  type Role,
  reportDetailSchema,
  reportNumbersSchema,
  roles,
  searchSchema,
} from '@xiangjian/contract';
import { isGrounded } from '@xiangjian/indicators';
import { reportById } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { importFile } from '../import/import-file.ts';
import { openApp } from '../testing/open-app.ts';
import { openGuardedApp } from '../testing/open-guarded-app.ts';
import { importedAt } from '../testing/small-district.ts';

const words = `己镇2022年法治政府建设情况报告
全年受理张某与李某某等矛盾纠纷31件，调解成功30件。
当事人：赵六一，联系电话13985812345，身份证号11010519491231002X，卡号6222021234567890128。
存在的不足：村民王某甲（电话13985812345）反映普法不够。
`;
/** Every piece of it that somebody could be known by. */
const secrets = ['13985812345', '19491231', '1234567890128', '张某', '李某某', '赵六一', '王某甲'];

async function opened() {
  const tested = await openApp();
  const { database } = tested;
  const file = {
    database,
    bytes: new TextEncoder().encode(words),
    fileName: '己镇.txt',
    now: importedAt,
  };
  const item = await importFile({ ...file, given: { township: '990101105', year: 2022 } });
  return { ...tested, id: item.report_id ?? 0 };
}

/** What a reply says, whatever it is packed in. */
async function saidIn(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8');
  const { unzipSync, strFromU8 } = await import('fflate');
  return Object.values(unzipSync(bytes))
    .map((member) => strFromU8(member))
    .join('\n');
}

const place = 'area=990101&year=2022';
const exits = (id: number) => [
  `/reports/${id}`,
  `/reports/${id}/numbers`,
  '/reports?area=990101',
  '/reports.csv?area=990101',
  '/search?q=矛盾纠纷',
  '/search?q=电话',
  '/search.csv?q=矛盾纠纷',
  '/search.xlsx?q=电话',
  '/observations?years=2022',
  '/observations?after=1-990101101000-2021-disputes_accepted',
  '/observations.csv?years=2022',
  '/observations.xlsx?years=2022',
  '/observations.parquet?years=2022',
  '/observations.zip?years=2022',
  '/observations/990101105/2022/disputes_accepted',
  `/answers/ranking.csv?${place}&indicator=disputes_accepted`,
  `/answers/ranking.xlsx?${place}&indicator=disputes_accepted`,
  `/answers/matrix.xlsx?${place}&indicators=disputes_accepted,disputes_resolved`,
  '/answers/profile?township=990101105&year=2022',
  `/answers/overview?${place}`,
  `/documents/circular.docx?${place}`,
  `/documents/comparison.docx?${place}&indicators=disputes_accepted`,
  '/documents/township.docx?township=990101105&year=2022',
  `/documents/annex.docx?${place}`,
  '/review?area=990101',
];

describe('personal data of a report', () => {
  it('leaves through no exit', async () => {
    const { get, id } = await opened();
    for (const address of exits(id)) {
      const reply = await get(address);
      expect([address, reply.statusCode]).toEqual([address, 200]);
      const said = await saidIn(reply.rawPayload);
      expect(said.length).toBeGreaterThan(20);
      expect([address, secrets.filter((secret) => said.includes(secret))]).toEqual([address, []]);
    }
  });

  it('leaves through no exit of a release either', async () => {
    const { get, send, id } = await opened();
    const wanted = { area: '990101', year: 2022, author: '王一', note: '送审' };
    const made = await send({ method: 'POST', url: '/api/v1/releases', payload: wanted });
    expect(made.statusCode).toBe(200);
    const { key } = made.json();
    const past = exits(id).filter((address) => !/2021|numbers|^\/review/.test(address));
    for (const address of past) {
      const reply = await get(`${address}${address.includes('?') ? '&' : '?'}as_of=${key}`);
      expect([address, reply.statusCode]).toEqual([address, 200]);
      const said = await saidIn(reply.rawPayload);
      expect([address, secrets.filter((secret) => said.includes(secret))]).toEqual([address, []]);
    }
    const state = `/releases/${key}/state.jsonl.gz`;
    expect((await get(state)).statusCode).toBe(403);
    expect((await get(`${state}?unmask=true`)).statusCode).toBe(200);
    const shown = await get(`/reports/${id}?unmask=true&as_of=${key}`);
    expect(shown.json().text).toContain('13985812345');
    const { items } = (await get('/audit')).json();
    expect(items.slice(0, 2)).toMatchObject([{ action: 'unmask' }, { action: 'unmask' }]);
  });

  it('is masked at its length, so that every quote stands in the text that is shown', async () => {
    const { get, id, database } = await opened();
    const report = reportDetailSchema.parse((await get(`/reports/${id}`)).json());
    const stored = reportById(database, id)?.text ?? '';
    expect(stored).toContain('13985812345');
    expect(report.text).toHaveLength(stored.length);
    expect(report.text).toContain('受理●某与●某某等矛盾纠纷31件');
    expect(report.text).toContain('电话139●●●●●●●●，身份证号110105●●●●●●●●●●●●');
    expect(report.readings.length).toBeGreaterThan(1);
    const quotes = [...report.readings, ...report.problems].map(({ evidence }) => evidence);
    for (const { start, end } of report.personal_data) {
      expect(report.untaken.some((one) => one.start < end && one.end > start)).toBe(false);
    }
    for (const quote of [...quotes, ...report.untaken]) {
      expect(isGrounded(report.text, quote)).toBe(true);
    }
    const found = searchSchema.parse((await get('/search?q=纠纷&township=990101105')).json());
    for (const { start, end, before, text, after } of found.items[0]?.passages ?? []) {
      expect(report.text.slice(start - before.length, end + after.length)).toBe(
        before + text + after,
      );
    }
    const { items } = reportNumbersSchema.parse((await get(`/reports/${id}/numbers`)).json());
    expect(items.map(({ printed }) => printed)).toEqual(expect.arrayContaining(['31', '30']));
  });

  it('may be pointed at through the mask: the correction quotes the text itself', async () => {
    const { get, send, id, database } = await opened();
    const at = '/observations/990101105/2022/disputes_accepted';
    const cell = cellEvidenceSchema.parse((await get(at)).json());
    const [source] = cell.sources;
    expect(source?.evidence?.text).toContain('●某');
    expect(cell.masked).toBe(true);
    const payload = {
      township: '990101105',
      year: 2022,
      indicator: 'disputes_accepted',
      cell: { value: 32, lower: 32, upper: 32, qualifier: 'exact', status: 'reported' },
      evidence: { report_id: id, ...source?.evidence },
      author: '王审',
      reason: '核对原文',
      expected: cell.version,
    };
    const reply = await send({ method: 'POST', url: '/api/v1/corrections', payload });
    expect(reply.statusCode).toBe(200);
    const { start = 0, end = 0 } = source?.evidence ?? {};
    const again = cellEvidenceSchema.parse((await get(`${at}?unmask=true`)).json());
    expect(again.correction?.evidence?.text).toBe(reportById(database, id)?.text.slice(start, end));
    const log = (await get('/audit')).body;
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });
});

describe('showing personal data', () => {
  it('is written into the audit log before it is done, and kept by no cache', async () => {
    const { get, id } = await opened();
    const reply = await get(`/reports/${id}?unmask=true`);
    expect(reply.json().text).toContain('13985812345');
    expect(reply.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(reply.headers.etag).toBeUndefined();
    expect((await get(`/reports/${id}`)).json().text).not.toContain('13985812345');
    const { items } = (await get('/audit?about=unmask')).json();
    expect(items).toMatchObject([
      {
        actor: 'local',
        object: `/reports/${id}`,
        label: '显示被遮盖的个人信息',
        moment: importedAt,
      },
    ]);
  });

  it('is asked for with the original and with a package that can be taken in again', async () => {
    const { get, id } = await opened();
    const refused = await get(`/reports/${id}/original`);
    expect([refused.statusCode, refused.json().title]).toEqual([
      403,
      expect.stringContaining('个人信息'),
    ]);
    const original = await get(`/reports/${id}/original?unmask=true`);
    expect(original.rawPayload.toString('utf8')).toBe(words);
    expect((await get('/reports/1/original')).statusCode).toBe(200);
    const masked = await get('/observations.zip');
    expect(decodeURIComponent(String(masked.headers['content-disposition']))).toContain('已遮盖');
    const whole = await get('/observations.zip?unmask=true');
    expect(await saidIn(whole.rawPayload)).toContain('13985812345');
    const csv = await get('/observations.csv?unmask=true');
    expect(csv.body.includes('张某')).toBe(true);
    const { total } = (await get('/audit?about=unmask')).json();
    expect(total).toBe(3);
  });

  it.each([
    '/observations.xlsx?years=2022',
    '/observations.parquet?years=2022',
    `/documents/comparison.docx?${place}&indicators=disputes_accepted`,
  ])('is possible in %s, which is named after it and logged', async (address) => {
    const { get } = await opened();
    const masked = await get(address);
    expect(await saidIn(masked.rawPayload)).not.toContain('张某');
    const shown = await get(`${address}&unmask=true`);
    expect([shown.statusCode, shown.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(await saidIn(shown.rawPayload)).toContain('张某与李某某');
    expect(decodeURIComponent(String(shown.headers['content-disposition']))).toContain(
      '未遮盖个人信息',
    );
    const { items } = (await get('/audit?about=unmask')).json();
    expect(items).toMatchObject([
      { actor: 'local', object: address.split('?')[0], label: '显示被遮盖的个人信息' },
    ]);
  });

  it('is asked for of every paper, and each asking is logged', async () => {
    const { get } = await opened();
    for (const paper of [
      `circular.docx?${place}`,
      'township.docx?township=990101105&year=2022',
      `townships.docx?${place}`,
      `annex.docx?${place}`,
    ]) {
      const reply = await get(`/documents/${paper}&unmask=true`);
      expect([paper, reply.statusCode]).toEqual([paper, 200]);
    }
    expect((await get('/audit?about=unmask')).json().total).toBe(4);
  });
});

it('is refused to a role that may not, and leaves no line then', async () => {
  const { as } = await openGuardedApp();
  const ask = (role: Role) => as(role, { url: '/api/v1/reports/1?unmask=true' });
  const codes: (readonly [Role, number])[] = [];
  for (const role of roles) codes.push([role, (await ask(role)).statusCode]);
  expect(codes.filter(([, code]) => code === 200).map(([role]) => role)).toEqual([
    'administrator',
    'reviewer',
  ]);
  for (const file of [
    'observations.xlsx?unmask=true',
    'observations.parquet?unmask=true',
    `documents/circular.docx?${place}&unmask=true`,
    `documents/circular.pdf?${place}&unmask=true`,
  ]) {
    const reply = await as('analyst', { url: `/api/v1/${file}` });
    expect([file, reply.statusCode]).toEqual([file, 403]);
  }
  const log = await as('auditor', { url: '/api/v1/audit?about=unmask' });
  expect(log.json().items.map(({ actor }: { actor: string }) => actor)).toEqual([
    'reviewer',
    'administrator',
  ]);
});
