import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { inputFiles } from './input-files.ts';

const content = strToU8('甲镇2023年法治政府建设情况报告');

describe('inputFiles', () => {
  it('finds reports in files, folders and ZIPs, each once, in sorted order', async () => {
    const zip = zipSync({ '2022/乙镇.txt': content, 'notes.csv': content, '.hidden.txt': content });
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
    expect(await files.at(-1)?.read()).toEqual(content);
    expect({ skipped, barren }).toEqual({ skipped: 3, barren: [] });
  });

  it('names folders and archives in which there is no report', async () => {
    const folder = temporaryFolder({ 'b/y.csv': 'y', 'c.zip': zipSync({ 'notes.csv': content }) });
    const paths = [join(folder, 'b'), join(folder, 'c.zip')];
    expect((await inputFiles(paths)).barren).toEqual(paths);
  });

  it.each([
    ['broken.zip', '不是完好的 ZIP 压缩包'],
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

  it('unpacks nothing that is larger than a report may be', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(21 * 1024 * 1024), 'b.txt': content });
    expect(bomb.length).toBeLessThan(100_000);
    const folder = temporaryFolder({ 'bomb.zip': bomb });
    const { files } = await inputFiles([join(folder, 'bomb.zip')]);
    await expect(files[0]?.read()).rejects.toThrow('文件超过 20 MB');
    expect(await files[1]?.read()).toEqual(content);
  });
});
