import { readFileSync } from 'node:fs';
import { importItemSchema } from '@xiangjian/contract';
import {
  cellsOfTownships,
  type Database,
  examineDatabase,
  readingsOfReport,
  reportById,
  withdrawReport,
} from '@xiangjian/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportDetail } from '../viewing/report-detail.ts';
import type { GivenPlace } from './file-to-import.ts';
import { importFile } from './import-file.ts';
import { openSampleCounties } from './testing/sample-divisions.ts';
import { reportText, utf8 } from './testing/sample-text.ts';

const now = '2024-03-01T08:00:00Z';
const ji = { township: '己镇', county: '青溪县', year: 2023, accepted: 305 };

let database: Database;
beforeEach(async () => {
  database = await openSampleCounties();
});

async function take(bytes: Uint8Array | string, fileName: string, given?: GivenPlace) {
  const file = { database, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes, fileName, now };
  const item = await importFile({ ...file, given });
  return importItemSchema.parse(item);
}

const accepted = (code: string, year = 2023) =>
  cellsOfTownships(database, [code], [year], ['disputes_accepted'])[0]?.value;

describe('importFile', () => {
  it('stores a report with its figures, each at its place in the text', async () => {
    const item = await take(reportText(ji), '己镇2023.txt');
    expect(item).toMatchObject({
      outcome: 'added',
      township: { code: '990101104', name: '己镇', county: '青溪县', fictional: true },
      year: 2023,
      title: '己镇2023年度法治政府建设情况报告',
      problem: null,
    });
    expect(item.observations).toBeGreaterThanOrEqual(4);
    expect(item.changes).toMatchObject({ changed: 0, gone: 0 });
    expect(accepted('990101104')).toBe(305);
    expect(reportById(database, item.report_id ?? 0)).toMatchObject({
      publishedOn: '2024-02-20',
      genre: 'rule_of_law',
      nature: 'published',
      encoding: 'utf-8',
    });
    expect(examineDatabase(database).ailments).toEqual([]);
  });

  it('keeps the span of figures that are of other months than the calendar year', async () => {
    const spanning = reportText(ji).replace('现将己镇2023年度', '现将己镇2022年12月至2023年11月');
    const item = await take(spanning, '己镇2023.txt');
    expect(item).toMatchObject({ outcome: 'added', year: 2023 });
    const id = item.report_id ?? 0;
    const span = { periodStart: '2022-12-01', periodEnd: '2023-11-30' };
    expect(reportById(database, id)).toMatchObject(span);
    expect(reportDetail(database, id)).toMatchObject({
      period_start: span.periodStart,
      period_end: span.periodEnd,
    });
    expect(readingsOfReport(database, id).map(({ period }) => period)).toContain('ytd');
    const plain = await take(reportText({ ...ji, year: 2024 }), '己镇2024.txt');
    expect(reportById(database, plain.report_id ?? 0)).toMatchObject({
      periodStart: null,
      periodEnd: null,
    });
  });

  it('reads GB18030 as well', async () => {
    const bytes = readFileSync(new URL('./testing/gb18030-sample.txt', import.meta.url));
    const item = await take(bytes, '己镇.txt');
    expect(item).toMatchObject({ outcome: 'added', township: { name: '己镇' }, year: 2023 });
    expect(reportById(database, item.report_id ?? 0)?.encoding).toBe('gb18030');
    expect(accepted('990101104')).toBe(305);
  });

  it('knows a file that is stored, under whatever name', async () => {
    const first = await take(reportText(ji), '己镇2023.txt');
    const again = await take(reportText(ji), 'copy.txt');
    expect(again).toMatchObject({ outcome: 'unchanged', report_id: first.report_id, year: 2023 });
    expect(again.observations).toBe(first.observations);
  });

  it('lets a changed version take the place of the older one and counts what changed', async () => {
    const first = await take(reportText(ji), '己镇2023.txt');
    const next = await take(reportText({ ...ji, accepted: 310 }), '己镇2023.txt');
    expect(next).toMatchObject({
      outcome: 'superseded',
      changes: { added: 0, changed: 2, gone: 0 },
    });
    expect(accepted('990101104')).toBe(310);
    expect(reportById(database, first.report_id ?? 0)?.supersededBy).toBe(next.report_id);
    const by = { author: '测试', reason: '传错了' };
    withdrawReport(database, next.report_id ?? 0, by, now);
    expect(accepted('990101104')).toBe(305);
  });

  it('lets a code in the file name, or the person, say whose report it is', async () => {
    const text = reportText({ township: '甲镇', year: 2023, accepted: 80 });
    expect(await take(text, '甲镇.txt')).toMatchObject({
      outcome: 'refused',
      problem: {
        code: 'ambiguous_township',
        candidates: [{ county: '青溪县' }, { county: '白石县' }],
      },
    });
    expect((await take(text, '990102101-甲镇-2023.txt')).township?.county).toBe('白石县');
    const other = reportText({ township: '甲镇', year: 2022, accepted: 70 });
    const given = await take(other, '甲镇.txt', { township: '990101101', year: 2021 });
    expect(given).toMatchObject({ outcome: 'added', township: { code: '990101101' }, year: 2021 });
  });

  it('does not call the same bytes stored when they are said to be of another place', async () => {
    await take(reportText(ji), '己镇2023.txt');
    for (const item of [
      await take(reportText(ji), '990101102-乙镇-2023.txt'),
      await take(reportText(ji), '己镇2023.txt', { year: 2022 }),
    ]) {
      expect(item).toMatchObject({ outcome: 'refused', problem: { code: 'stored_elsewhere' } });
    }
  });

  it('stores a report of a unit under the name it bore, and refuses one of a unit merged away', async () => {
    const old = reportText({ township: '乙乡', year: 2021, accepted: 40 });
    expect(await take(old, '乙乡.txt')).toMatchObject({
      township: { code: '990101201', name: '乙乡' },
    });
    expect(accepted('990101102', 2021)).toBe(40);
    const gone = reportText({ township: '丁镇', year: 2023, accepted: 40 });
    expect(await take(gone, '丁镇.txt')).toMatchObject({
      outcome: 'refused',
      township: null,
      year: 2023,
      problem: { code: 'township_gone', message_zh: expect.stringContaining('并入己镇') },
    });
  });

  it.each([
    ['an empty file', '', '己镇.txt', 'empty'],
    ['blanks alone', ' \n\n ', '己镇.txt', 'empty'],
    ['a format that is not read', 'x', '己镇.xlsx', 'unsupported_format'],
    [
      'bytes that are no text',
      new Uint8Array(4000).map((_, i) => (i * 37) % 256),
      '己镇.txt',
      'unreadable',
    ],
    ['an unknown township', reportText({ ...ji, township: '戊镇' }), 'a.txt', 'unknown_township'],
    [
      'another kind of document',
      '关于召开春季植树活动的通知。请各村于三月十二日前报名。',
      '己镇2023.txt',
      'not_a_report',
    ],
    ['a year to come', reportText({ ...ji, year: 2031 }), '己镇.txt', 'year_ahead'],
    [
      'a report without a year',
      '己镇法治政府建设情况报告\n\n一年来，我镇扎实推进法治政府建设，共受理矛盾纠纷305件。',
      '己镇.txt',
      'no_year',
    ],
    [
      'a report without a township',
      '2023年度法治政府建设情况报告\n\n2023年，共受理矛盾纠纷305件，成功调解300件。',
      'a.txt',
      'no_township',
    ],
  ])(
    'refuses %s in words that say what to do, and stores nothing',
    async (_what, bytes, name, code) => {
      const item = await take(bytes, name);
      expect(item).toMatchObject({ outcome: 'refused', report_id: null, observations: 0 });
      expect(item.problem?.code).toBe(code);
      expect(item.problem?.message_zh).toMatch(/[：，]/);
      expect(examineDatabase(database)).toEqual({ quotes: 0, cells: 0, ailments: [] });
    },
  );

  it('refuses a huge file at once', async () => {
    const started = performance.now();
    const item = await take(new Uint8Array(50 * 1024 * 1024), '己镇.txt');
    expect(item.problem?.code).toBe('too_large');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
