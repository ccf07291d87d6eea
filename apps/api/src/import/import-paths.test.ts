import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { counts, type Database } from '@xiangjian/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture } from '../../../../packages/documents/src/testing/fixture.ts';
import { makeZip } from '../../../../packages/documents/src/testing/make-zip.ts';
import { type ImportProgress, importPaths } from './import-paths.ts';
import { openSampleCounties } from './testing/sample-divisions.ts';
import { reportText } from './testing/sample-text.ts';

const now = '2024-03-01T08:00:00Z';
let folder: string;
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  database = await openSampleCounties();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(paths: readonly string[] = [folder]): Promise<ImportProgress[]> {
  const steps: ImportProgress[] = [];
  for await (const step of importPaths(paths, { database, now })) steps.push(step);
  return steps;
}

const outcomes = (steps: readonly ImportProgress[]) =>
  steps.map(({ item }) => [item.file, item.outcome, item.problem?.code ?? null]);

describe('importPaths', () => {
  it('takes in a folder in sorted order, one failure stopping none of the others', async () => {
    mkdirSync(join(folder, '2023'));
    const text = (township: string) =>
      reportText({ township, county: '青溪县', year: 2023, accepted: 90 });
    writeFileSync(join(folder, '2023/990101101-甲镇-2023.txt'), text('甲镇'));
    writeFileSync(join(folder, '2023/empty.txt'), '');
    writeFileSync(join(folder, '2023/乙镇.txt'), text('乙镇'));
    writeFileSync(join(folder, 'divisions.csv'), 'code,name,parent\n');
    const steps = await run();
    expect(outcomes(steps)).toEqual([
      ['990101101-甲镇-2023.txt', 'added', null],
      ['empty.txt', 'refused', 'empty'],
      ['乙镇.txt', 'added', null],
    ]);
    expect(steps.map(({ done, total, skipped }) => [done, total, skipped])).toEqual([
      [1, 3, 1],
      [2, 3, 1],
      [3, 3, 1],
    ]);
    expect(counts(database).reports).toBe(2);
  });

  it('goes on where it was stopped', async () => {
    const text = (year: number) => reportText({ township: '己镇', year, accepted: 90 });
    writeFileSync(join(folder, 'a.txt'), text(2023));
    writeFileSync(join(folder, 'b.txt'), text(2024).replace('2025-02-20', '2024-12-30'));
    for await (const step of importPaths([folder], { database, now })) {
      expect(step.done).toBe(1);
      break;
    }
    expect(outcomes(await run())).toEqual([
      ['a.txt', 'unchanged', null],
      ['b.txt', 'added', null],
    ]);
  });

  it('takes in the reports of archives one by one, and twice the same changes nothing', async () => {
    const text = (township: string) => reportText({ township, year: 2023, accepted: 90 });
    const zip = makeZip([
      { name: '乙镇.txt', content: text('乙镇') },
      { name: '附件/990101104-己镇-2023.docx', content: fixture('report.docx') },
      { name: '附件/照片.jpg', content: 'x' },
      { name: '空.txt', content: '' },
    ]);
    writeFileSync(join(folder, '包.zip'), zip);
    writeFileSync(join(folder, '坏.zip'), makeZip([{ name: 'a.rar', content: 'x' }]));
    writeFileSync(join(folder, '990101101-甲镇.txt'), text('甲镇'));
    const steps = await run();
    expect(outcomes(steps)).toEqual([
      ['990101101-甲镇.txt', 'added', null],
      ['包.zip/乙镇.txt', 'added', null],
      ['包.zip/空.txt', 'refused', 'empty'],
      ['包.zip/附件/990101104-己镇-2023.docx', 'added', null],
      ['坏.zip', 'refused', 'unsupported_format'],
    ]);
    expect(steps.map(({ done, total, skipped }) => [done, total, skipped])).toEqual(
      [1, 2, 3, 4, 5].map((done) => [done, 5, 1]),
    );
    expect(steps[3]?.path).toBe(join(folder, '包.zip/附件/990101104-己镇-2023.docx'));
    const before = counts(database);
    const again = await run([join(folder, '包.zip')]);
    expect(again.map(({ item }) => item.outcome)).toEqual(['unchanged', 'refused', 'unchanged']);
    expect(counts(database)).toEqual(before);
  });

  it('names what is not there, cannot be read, or is too large to be read at all', async () => {
    const huge = join(folder, 'huge.txt');
    writeFileSync(huge, 'x');
    truncateSync(huge, 50 * 1024 * 1024);
    const started = performance.now();
    expect(outcomes(await run([huge, join(folder, 'none.txt')]))).toEqual([
      ['huge.txt', 'refused', 'too_large'],
      ['none.txt', 'refused', 'not_found'],
    ]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
