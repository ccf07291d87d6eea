import { createHash } from 'node:crypto';
import { archiveMembers } from '@xiangjian/documents';
import { zipStream } from '@xiangjian/publish';
import {
  addReferences,
  changeReference,
  dataRevision,
  declareChanges,
  declareNotes,
  eventsOfArea,
  type NewReference,
  packagedRows,
  references,
  standingNotes,
  standingReferences,
  townshipsOfArea,
} from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { imprintAt } from '../exporting/imprint.ts';
import { csvRows, openApp } from '../testing/open-app.ts';
import { importedAt, openEmptyDistrict, openSmallDistrict } from '../testing/small-district.ts';
import { packageExtent } from './package-extent.ts';
import { readPackage } from './read-package.ts';
import { writePackage } from './write-package.ts';

type District = Awaited<ReturnType<typeof openSmallDistrict>>;
const target: NewReference = {
  indicator: 'mediation_success_rate',
  area: '990101',
  kind: '镇',
  from: 2021,
  to: null,
  printed: '不低于95%',
  quantity: { value: 0.95, lower: 0.95, upper: 1, qualifier: 'at_least' },
  nature: 'target',
  source: { title: '示例县法治建设规划', url: 'https://example.org/plan', date: '2021-03-01' },
  note: '只对镇',
};
const generous = { members: 1000, memberBytes: 1e8, totalBytes: 1e8, ratio: 1000 };

async function packageOf(database: District, filter = {}, unmask = false): Promise<Buffer> {
  const revision = dataRevision(database);
  const pieces: Uint8Array[] = [];
  const imprint = imprintAt(importedAt, revision);
  const extent = await packageExtent(database, filter, unmask);
  for await (const piece of writePackage(database, filter, imprint, revision, extent)) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function filesIn(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { name, bytes: content } of archiveMembers(bytes, generous)) {
    files.set(name, content);
  }
  return files;
}

/** The package with some files changed; checksums are made to fit unless they are among them. */
async function repacked(bytes: Uint8Array, changes: Record<string, string>): Promise<Buffer> {
  const files = await filesIn(bytes);
  for (const [name, text] of Object.entries(changes)) files.set(name, Buffer.from(text));
  if (changes.SHA256SUMS === undefined) {
    files.delete('SHA256SUMS');
    const sums = [...files].map(
      ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
    );
    files.set('SHA256SUMS', Buffer.from(sums.join('')));
  }
  const pieces: Uint8Array[] = [];
  const members = [...files].map(([name, content]) => ({ name, pieces: [content] }));
  for await (const piece of zipStream(members)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const text = (files: Map<string, Uint8Array>, name: string) =>
  Buffer.from(files.get(name) ?? []).toString('utf8');

describe('a data package', () => {
  it('exported, taken in and exported again is the same, byte by byte', async () => {
    const district = await openSmallDistrict();
    const first = await packageOf(district);
    const other = await openEmptyDistrict();
    const { reports, observations } = await readPackage(other, first);
    expect(reports).toBeGreaterThan(5);
    expect(observations).toBeGreaterThan(50);
    expect((await packageOf(other)).equals(first)).toBe(true);
    for (const { table, rows } of packagedRows(district, {})) {
      const there = packagedRows(other, {}).find((one) => one.table === table);
      expect([...(there?.rows ?? [])], table).toEqual([...rows]);
    }
  });

  it('carries reference values with their history', async () => {
    const district = await openSmallDistrict();
    const [id = 0] = addReferences(district, [target], '王一', '2024-07-01T08:00:00.000Z');
    const by = { author: '李二', why: '中期调整' };
    const higher = { ...target, printed: '98%' };
    changeReference(district, id, higher, by, '2024-07-02T08:00:00.000Z');
    const first = await packageOf(district);
    const other = await openEmptyDistrict();
    await readPackage(other, first);
    expect(references(other)).toEqual(references(district));
    expect(standingReferences(other)).toMatchObject([{ ...higher, replaces: id, author: '李二' }]);
    expect((await packageOf(other)).equals(first)).toBe(true);
  });

  it('carries declared changes of divisions and of definitions, with who declared them', async () => {
    const district = await openSmallDistrict();
    const at = '2024-07-01T08:00:00.000Z';
    declareChanges(
      district,
      [
        {
          kind: 'merge',
          date: '2023-05-01',
          from: ['990101101', '990101102'],
          to: [{ code: '990101101', name: '甲镇' }],
          document: '示例政发〔2023〕3号',
        },
      ],
      '王一',
      at,
    );
    const note = {
      indicator: null,
      area: '990101101',
      from: 2023,
      comparability: 'break',
      text: '合并后口径调整',
      source: null,
    } as const;
    declareNotes(district, [note], '王一', at);
    const first = await packageOf(district);
    const other = await openEmptyDistrict();
    await readPackage(other, first);
    expect(eventsOfArea(other, '990101')[0]).toMatchObject({
      kind: 'merge',
      document: '示例政发〔2023〕3号',
      declared: { author: '王一', recordedAt: at },
    });
    expect(townshipsOfArea(other, '990101', 2023).map(({ code }) => code)).not.toContain(
      '990101102',
    );
    expect(standingNotes(other)).toMatchObject([{ ...note, author: '王一', recordedAt: at }]);
    expect((await packageOf(other)).equals(first)).toBe(true);
    // A database that knows the change already takes the package all the same.
    const knowing = await openEmptyDistrict();
    declareChanges(
      knowing,
      [
        {
          kind: 'merge',
          date: '2023-05-01',
          from: ['990101101', '990101102'],
          to: [{ code: '990101101', name: '甲镇' }],
          document: null,
        },
      ],
      '李二',
      at,
    );
    await readPackage(knowing, first);
    expect(eventsOfArea(knowing, '990101').filter(({ kind }) => kind === 'merge')).toHaveLength(1);
  });

  it('says the same as the API, with types, keys, checksums and filters in words', async () => {
    const { get } = await openApp();
    const query = 'area=990101&years=2022&indicators=disputes_accepted';
    const files = await filesIn((await get(`/observations.zip?${query}`)).rawPayload);
    const { items } = (await get(`/observations?${query}`)).json();
    const rows = csvRows(text(files, 'data.csv'));
    expect(rows.map(({ lower, upper, status }) => ({ lower, upper, status }))).toEqual(
      items.map((one: { lower: number | null; upper: number | null; status: string }) => ({
        lower: String(one.lower ?? ''),
        upper: String(one.upper ?? ''),
        status: one.status,
      })),
    );
    const described = JSON.parse(text(files, 'datapackage.json'));
    // What the profile of Data Package v2 asks of these: a moment of RFC 3339, and no address that is only a path.
    expect(described.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(described).not.toHaveProperty('homepage');
    expect(described.sources).toEqual([{ title: expect.any(String) }]);
    const [data] = described.resources;
    expect(data.schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(rows[0] ?? {}),
    );
    expect(data.schema.missingValues).toEqual(['']);
    for (const { fields, reference } of data.schema.foreignKeys) {
      const known = csvRows(text(files, `${reference.resource}.csv`)).map((one) => one[fields[0]]);
      const used = rows.map((one) => one[fields[0]]).filter((value) => value !== '');
      expect(used.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining(used));
    }
    expect(text(files, 'README.zh.md')).toContain('范围：示例县（990101）');
    expect(text(files, 'README.en.md')).toContain('Indicators: disputes_accepted');
    expect(JSON.parse(text(files, 'data.csv-metadata.json')).tables[0].url).toBe('data.csv');
    expect(text(files, 'SHA256SUMS').split('\n')).toHaveLength(files.size);
  });

  it('holds no setting of the machine', async () => {
    const district = await openSmallDistrict();
    const before = await filesIn(await packageOf(district));
    expect([...before.keys()].filter((name) => /setting|account|token/.test(name))).toEqual([]);
  });
});

describe('a package that cannot be taken in is refused in one sentence', () => {
  const refusal = async (bytes: Uint8Array, into?: District) => {
    const database = into ?? (await openEmptyDistrict());
    const error: unknown = await readPackage(database, bytes).catch((thrown: unknown) => thrown);
    expect([...(packagedRows(database, {})[0]?.rows ?? [])]).toHaveLength(
      into === undefined ? 0 : 9,
    );
    return error instanceof Error && 'messageZh' in error ? error.messageZh : error;
  };
  const whole = openSmallDistrict().then((district) => packageOf(district));

  it('changed content', async () => {
    const sums = text(await filesIn(await whole), 'SHA256SUMS');
    const changed = await repacked(await whole, { 'data.csv': 'no\r\n', SHA256SUMS: sums });
    expect(await refusal(changed)).toBe(
      '文件“data.csv”与校验值不符，可能被改过或没有下载完：请重新下载。',
    );
  });

  it.each([
    ['an unknown column', 'store/reading.jsonl', '["id","shell"]\n', '不认识的列：shell'],
    ['a column that is SQL', 'store/reading.jsonl', '["id\\") --"]\n', '第一行不是列名'],
    ['an unknown table', 'store/account.jsonl', '["id"]\n', '没有“account”这张表'],
    [
      'an unknown place',
      'store/observation.jsonl',
      '["township_id"]\n["123456789"]\n',
      '123456789',
    ],
    ['a broken line', 'store/reading.jsonl', '["id"]\n{', '不是 JSON'],
    ['a line of another width', 'store/reading.jsonl', '["id"]\n[1,2]\n', '列数不对'],
    ['rows that point nowhere', 'store/reading.jsonl', '["id"]\n[1]\n', '内容互相不合'],
    ['another format', 'store/format.json', '{"format":9,"revision":1}', '别的版本'],
  ])('%s', async (_what, name, content, said) => {
    const message = await refusal(await repacked(await whole, { [name]: content }));
    expect(message).toContain(said);
    expect(message).toMatch(/^[^\n]+。$/);
  });

  it('a bomb', async () => {
    const bomb = await repacked(await whole, { 'bomb.csv': '0'.repeat(60_000_000) });
    expect(await refusal(bomb)).toMatch(/^[^\n]*解开后太大[^\n]*。$/);
  });

  it('some indicators only', async () => {
    const district = await openSmallDistrict();
    const part = await packageOf(district, { indicators: ['disputes_accepted'] });
    expect(await refusal(part)).toContain('只含部分指标');
  });

  it('a database that holds reports', async () => {
    expect(await refusal(await whole, await openSmallDistrict())).toContain('已有 9 份报告');
  });
});
