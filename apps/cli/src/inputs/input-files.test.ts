import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../../../../packages/documents/src/testing/make-zip.ts';
import { reasonOf } from '../command-line/explain-failure.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { type InputFile, inputFiles } from './input-files.ts';

const words = '甲镇2023年法治政府建设情况报告';
const content = new TextEncoder().encode(words);

async function textOf(file: InputFile | undefined): Promise<string> {
  return new TextDecoder().decode(await file?.read());
}

describe('inputFiles', () => {
  it('finds reports in files, folders and ZIPs, each once, in sorted order', async () => {
    const zip = makeZip([
      { name: '2022/乙镇.txt', content },
      { name: 'notes.csv', content },
      { name: '.hidden.txt', content },
    ]);
    const folder = temporaryFolder({
      'b/x.html': 'x',
      'b/y.csv': 'y',
      'a.txt': content,
      'c.zip': zip,
    });
    const paths = ['c.zip', 'b', 'a.txt', 'a.txt'].map((name) => join(folder, name));
    const { files, skipped, barren } = await inputFiles(paths);
    expect(files.map(({ path, fileName }) => [path.slice(folder.length + 1), fileName])).toEqual([
      ['a.txt', 'a.txt'],
      ['b/x.html', 'x.html'],
      ['c.zip/2022/乙镇.txt', '乙镇.txt'],
    ]);
    expect(await textOf(files.at(-1))).toBe(words);
    expect({ skipped, barren }).toEqual({ skipped: 2, barren: [] });
  });

  it('names folders and archives in which there is no report', async () => {
    const folder = temporaryFolder({
      'b/y.csv': 'y',
      'c.zip': makeZip([{ name: 'notes.csv', content }]),
    });
    const paths = [join(folder, 'b'), join(folder, 'c.zip')];
    expect((await inputFiles(paths)).barren).toEqual(paths);
  });

  it.each([
    ['broken.zip', 'damaged zip'],
    ['empty.txt', '文件是空的'],
    ['large.txt', '文件超过 20 MB'],
    ['none.txt', 'ENOENT'],
  ])('keeps %s and says why it cannot be read', async (name, reason) => {
    const folder = temporaryFolder({
      'broken.zip': 'PK not one',
      'empty.txt': '',
      'large.txt': 'x',
    });
    truncateSync(join(folder, 'large.txt'), 21 * 1024 * 1024);
    const { files } = await inputFiles([join(folder, name)]);
    expect(files).toHaveLength(1);
    await expect(files[0]?.read()).rejects.toThrow(reason);
  });

  it('reads names that a Chinese Windows wrote, and unpacks nothing that is larger than a report may be', async () => {
    const named = makeZip([{ name: Buffer.from('bcd7d5f22e747874', 'hex'), content }]);
    const bomb = makeZip([{ name: 'a.txt', content: new Uint8Array(21 * 1024 * 1024) }]);
    expect(bomb.length).toBeLessThan(100_000);
    const folder = temporaryFolder({ 'named.zip': named, 'bomb.zip': bomb });
    const { files } = await inputFiles([join(folder, 'bomb.zip'), join(folder, 'named.zip')]);
    expect(files.map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'bomb.zip',
      'named.zip/甲镇.txt',
    ]);
    const reason: unknown = await files[0]?.read().catch((error: unknown) => error);
    expect(reasonOf(reason)).toContain('压缩包解开后太大');
    expect(await textOf(files[1])).toBe(words);
  });
});
