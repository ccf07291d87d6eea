import { afterEach, describe, expect, it } from 'vitest';
import { readReport } from '../read-report.ts';
import { reportText, utf8 } from '../testing/sample-text.ts';
import { readingTask } from './reading-task.ts';
import { makeReportReaders, type ReaderOptions, type ReportReaders } from './report-readers.ts';

const task = (text: string) => readingTask({ bytes: utf8(text), fileName: '己镇2023.txt' });
const smallOf = (year: number) => task(reportText({ township: '己镇', year, accepted: 305 }));
const small = [2021, 2022, 2023, 2024].map(smallOf);
/** As much as a document may hold, and figures in every sentence. */
const heavy = task(
  `己镇2023年度法治政府建设情况报告\n${'一年来，受理矛盾纠纷305件，成功调解300件。'.repeat(80_000)}`,
);

let readers: ReportReaders | null = null;
afterEach(() => readers?.close());

function readAll(tasks: readonly (typeof heavy)[], options: ReaderOptions) {
  const started = makeReportReaders({ threads: 2, ...options });
  readers = started;
  return Promise.all(tasks.map((one) => started.read(one)));
}

describe('makeReportReaders', () => {
  it('reads in threads what is read without them, and keeps the bytes for their owner', async () => {
    const read = await readAll([...small, ...small, ...small], {});
    const expected = await Promise.all(small.map(readReport));
    expect(read).toEqual([...expected, ...expected, ...expected]);
    expect(small.every(({ bytes }) => bytes.length > 0)).toBe(true);
  });

  it.each([
    ['takes too long', { milliseconds: 800 }, '读了 0.8 秒还没有读完'],
    ['takes too much memory', { megabytes: 64 }, '读取时内存不足'],
  ])('answers a document that %s by words, and reads the others', async (_, bounds, words) => {
    const read = await readAll(small.toSpliced(1, 0, heavy), bounds);
    expect(read.map((one) => 'message_zh' in one)).toEqual([false, true, false, false, false]);
    expect(read[1]).toMatchObject({
      code: 'unreadable',
      message_zh: expect.stringContaining(words),
    });
  });

  it('rejects what is under way when it is closed, and starts anew for what comes then', async () => {
    const pending = readAll([heavy], {});
    const rejected = expect(pending).rejects.toThrow('stopped');
    await readers?.close();
    await rejected;
    expect(await readers?.read(smallOf(2021))).toMatchObject({ township: '己镇', year: 2021 });
  });
});
