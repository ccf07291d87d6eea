import { counts, type Database, examineDatabase, listReports } from '@xiangjian/store';
import { afterAll, describe, expect, it } from 'vitest';
import { fixture } from '../../../../packages/documents/src/testing/fixture.ts';
import { importInOrder } from './import-in-order.ts';
import { problem } from './import-problem.ts';
import type { InputFile } from './input-files.ts';
import { makeReportReaders, type ReportReaders } from './readers/report-readers.ts';
import { openSampleCounties } from './testing/sample-divisions.ts';
import { reportText, utf8 } from './testing/sample-text.ts';

const readers = makeReportReaders({ threads: 3 });
afterAll(() => readers.close());

function file(fileName: string, content: string | Uint8Array): InputFile {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return { path: fileName, shownAs: fileName, fileName, read: async () => bytes };
}

const text = (township: string, year: number, accepted: number) =>
  reportText({ township, county: '青溪县', year, accepted });

/** Copies, versions that supersede each other, what is refused, slow formats before quick ones. */
const files: readonly InputFile[] = [
  file('1-慢.pdf', fixture('report.pdf')),
  file('2-己镇.txt', text('己镇', 2023, 90)),
  file('3-同一份.txt', text('己镇', 2023, 90)),
  file('4-己镇改.txt', text('己镇', 2023, 91)),
  file('5-空.txt', ''),
  file('6-表.xlsx', 'x'),
  file('7-没有这个镇.txt', text('戊镇', 2023, 91)),
  { ...file('8-读不到.txt', ''), read: () => Promise.reject(new Error('gone')) },
  ...[2019, 2020, 2021, 2022].flatMap((year) =>
    ['甲镇', '乙镇', '己镇'].map((township) =>
      file(`9-${township}${year}.txt`, text(township, year, year)),
    ),
  ),
  file('990101104-己镇-2023.docx', fixture('report.docx')),
  file('己镇再改回.txt', text('己镇', 2023, 90)),
];

const page = { limit: 1000, offset: 0 };

async function run(database: Database, pool: ReportReaders | null, list = files) {
  const options = {
    database,
    now: () => '2024-03-01T08:00:00Z',
    refusal: (error: unknown) => problem('unreadable', '读不到：请检查', String(error)),
  };
  const items: unknown[] = [];
  for await (const { item } of importInOrder(list, options, pool)) items.push(item);
  return items;
}

describe('importInOrder', () => {
  it('gives with threads, item by item and row by row, what it gives without', async () => {
    const [alone, together] = [await openSampleCounties(), await openSampleCounties()];
    const items = await run(together, readers);
    expect(items).toEqual(await run(alone, null));
    expect(listReports(together, page)).toEqual(listReports(alone, page));
    expect(counts(together)).toEqual(counts(alone));
    expect(examineDatabase(together).ailments).toEqual([]);
    expect(items.slice(1, 8)).toMatchObject([
      { outcome: 'added' },
      { outcome: 'unchanged' },
      { outcome: 'superseded' },
      { problem: { code: 'empty' } },
      { problem: { code: 'unsupported_format' } },
      { problem: { code: 'unknown_township' } },
      { problem: { code: 'unreadable', message_en: 'Error: gone' } },
    ]);
  });

  it('goes on where it was stopped, with nothing half stored', async () => {
    const [stopped, whole] = [await openSampleCounties(), await openSampleCounties()];
    await run(stopped, readers, files.slice(0, 7));
    await run(stopped, readers);
    await run(whole, null);
    expect(counts(stopped)).toEqual(counts(whole));
    expect(examineDatabase(stopped).ailments).toEqual([]);
  });

  it('reads only some files ahead of the one that is stored', async () => {
    const database = await openSampleCounties();
    let begun = 0;
    let finished = 0;
    let most = 0;
    const many = Array.from({ length: 60 }, (_, index): InputFile => {
      const one = file(`${index}.txt`, text('己镇', 2023, index + 10));
      return {
        ...one,
        read: () => {
          begun += 1;
          most = Math.max(most, begun - finished);
          return one.read();
        },
      };
    });
    const options = {
      database,
      now: () => '2024-03-01T08:00:00Z',
      refusal: () => problem('unreadable', '', ''),
    };
    for await (const _ of importInOrder(many, options, readers)) finished += 1;
    expect(most).toBeGreaterThan(3);
    expect(most).toBeLessThanOrEqual(readers.ahead + 1);
  });
});
