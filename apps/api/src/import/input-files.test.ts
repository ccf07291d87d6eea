import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../../../packages/documents/src/testing/fixture.ts';
import { makeZip } from '../../../../packages/documents/src/testing/make-zip.ts';
import { layFiles } from '../testing/lay-files.ts';
import { type InputFile, inputFiles } from './input-files.ts';

const content = '甲镇2023年法治政府建设情况报告';

async function textOf(file: InputFile | undefined): Promise<string> {
  return new TextDecoder().decode(await file?.read());
}

const named = (files: readonly InputFile[]) =>
  files.map(({ shownAs, fileName }) => [shownAs, fileName]);

describe('inputFiles', () => {
  it('finds reports in files, folders and ZIPs, each once, in sorted order', async () => {
    const zip = makeZip([
      { name: '2022/乙镇.txt', content },
      { name: '2021/甲镇.docx', content: fixture('report.docx') },
      { name: 'notes.csv', content },
      { name: '.hidden.txt', content },
    ]);
    const folder = layFiles({
      'b/x.pdf': 'x',
      'b/y.csv': 'y',
      'a.txt': content,
      'c.zip': zip,
    });
    const paths = ['c.zip', 'b', 'a.txt', 'a.txt'].map((name) => join(folder, name));
    const { files, skipped, barren } = await inputFiles(paths);
    expect(named(files)).toEqual([
      ['a.txt', 'a.txt'],
      ['x.pdf', 'x.pdf'],
      ['c.zip/2021/甲镇.docx', '甲镇.docx'],
      ['c.zip/2022/乙镇.txt', '乙镇.txt'],
    ]);
    expect(files.at(-1)?.path).toBe(join(folder, 'c.zip/2022/乙镇.txt'));
    expect(await textOf(files.at(-1))).toBe(content);
    expect(await files.at(-2)?.read()).toEqual(Buffer.from(fixture('report.docx')));
    expect({ skipped, barren }).toEqual({ skipped: 2, barren: [] });
  });

  it('reads several ZIPs in a folder, also in turns', async () => {
    const zipOf = (words: string) =>
      makeZip(['1.txt', '2.txt'].map((name) => ({ name, content: words + name })));
    const folder = layFiles({ 'a.zip': zipOf('甲'), 'b.zip': zipOf('乙') });
    const { files } = await inputFiles([folder]);
    const order = [3, 0, 2, 1].map((at) => files[at]);
    const texts: string[] = [];
    for (const file of order) texts.push(await textOf(file));
    expect(texts).toEqual(['乙2.txt', '甲1.txt', '乙1.txt', '甲2.txt']);
  });

  it('names folders without a report; an archive without one says so itself when it was named', async () => {
    const zip = makeZip([{ name: 'notes.csv', content }]);
    const folder = layFiles({ 'b/y.csv': 'y', 'b/c.zip': zip });
    const inFolder = await inputFiles([join(folder, 'b')]);
    expect(inFolder).toEqual({ files: [], skipped: 2, barren: [join(folder, 'b')] });
    const { files, barren } = await inputFiles([join(folder, 'b/c.zip')]);
    expect(barren).toEqual([]);
    await expect(files[0]?.read()).rejects.toMatchObject({
      messageZh: expect.stringContaining('压缩包里没有可读的报告'),
    });
  });

  it.each([
    ['empty.txt', '文件是空的'],
    ['large.txt', '文件超过 20 MB'],
    ['large.zip', '压缩包超过 256 MB'],
    ['bomb.zip', '压缩包解开后太大'],
    ['locked.zip', '有密码'],
    ['nested.zip', '压缩包里还有压缩包'],
  ])('keeps %s and says why it cannot be read', async (name, reason) => {
    const folder = layFiles({
      'empty.txt': '',
      'large.txt': 'x',
      'large.zip': 'x',
      'bomb.zip': makeZip([{ name: 'a.txt', content: new Uint8Array(21 * 1024 * 1024) }]),
      'locked.zip': makeZip([{ name: 'a.txt', content, isEncrypted: true }]),
      'nested.zip': makeZip([
        { name: 'a.txt', content },
        { name: 'b.txt', content: makeZip([{ name: 'c.txt', content }]) },
      ]),
    });
    truncateSync(join(folder, 'large.txt'), 21 * 1024 * 1024);
    truncateSync(join(folder, 'large.zip'), 257 * 1024 * 1024);
    const { files } = await inputFiles([join(folder, name)]);
    expect(named(files)).toEqual([[name, name]]);
    await expect(files[0]?.read()).rejects.toMatchObject({
      messageZh: expect.stringContaining(reason),
    });
  });

  it('lets the bytes decide whether a .zip is an archive', async () => {
    const folder = layFiles({ 'a.zip': fixture('report.docx'), 'b.zip': 'x' });
    expect(named((await inputFiles([folder])).files)).toEqual([
      ['a.zip', 'a.zip'],
      ['b.zip', 'b.zip'],
    ]);
  });

  it('reads names that a Chinese Windows wrote', async () => {
    const name = Buffer.from('bcd7d5f22e747874', 'hex');
    const folder = layFiles({ 'named.zip': makeZip([{ name, content }]) });
    const { files } = await inputFiles([folder]);
    expect(named(files)).toEqual([['named.zip/甲镇.txt', '甲镇.txt']]);
    expect(await textOf(files[0])).toBe(content);
  });
});
