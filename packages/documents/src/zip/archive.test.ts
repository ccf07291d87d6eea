import { describe, expect, it } from 'vitest';
import { fixture } from '../testing/fixture.ts';
import { makeZip, type ZipContent } from '../testing/make-zip.ts';
import { archiveMembers, isArchive } from './archive.ts';
import type { ZipLimits } from './zip-listing.ts';

const limits: ZipLimits = { members: 3, memberBytes: 5_000_000, totalBytes: 8_000_000, ratio: 100 };
const gbk = Buffer.from('caBEc0fD2e747874'.toLowerCase(), 'hex');

async function namesOf(contents: readonly ZipContent[]): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of archiveMembers(makeZip(contents), limits)) names.push(name);
  return names;
}

describe('isArchive', () => {
  it('knows archives of files from documents that are ZIP files themselves', () => {
    expect(isArchive(makeZip([{ name: 'a.txt', content: 'x' }]))).toBe(true);
    expect(isArchive(makeZip([{ name: 'a.docx', content: fixture('report.docx') }]))).toBe(true);
    expect(isArchive(fixture('report.docx'))).toBe(false);
    expect(isArchive(fixture('report.doc'))).toBe(false);
  });
});

describe('archiveMembers', () => {
  it('gives files with their names in UTF-8 or GBK and leaves clutter out', async () => {
    const names = await namesOf([
      { name: '报告/示例镇.txt', content: '一' },
      { name: gbk, content: '二' },
      { name: '__MACOSX/._a.txt', content: 'x' },
    ]);
    expect(names).toEqual(['报告/示例镇.txt', '示例.txt']);
  });

  it('gives the bytes as they were', async () => {
    for await (const { bytes } of archiveMembers(
      makeZip([{ name: 'a', content: '示例' }]),
      limits,
    )) {
      expect(new TextDecoder().decode(bytes)).toBe('示例');
    }
    expect.assertions(1);
  });

  const file = (name: string): ZipContent => ({ name, content: 'x' });
  it.each<[string, ZipContent[], string]>([
    ['too many files', ['a', 'b', 'c', 'd'].map(file), 'unreadable'],
    ['a large file', [{ name: 'a', content: Buffer.alloc(5_000_001, 'ab') }], 'unreadable'],
    ['a bomb', [{ name: 'a', content: Buffer.alloc(4_000_000) }], 'unreadable'],
    [
      'files too large together',
      ['a', 'b', 'c'].map((name) => ({ name, content: noise(3_000_000) })),
      'unreadable',
    ],
    [
      'a file that lies about its size',
      [{ name: 'a', content: noise(50_000), claimedSize: 9 }],
      'unreadable',
    ],
    ['a name that leads out', [file('a/../../b.txt')], 'unreadable'],
    ['a name from the root', [file('/etc/b.txt')], 'unreadable'],
    ['a name with a drive', [file('C:\\b.txt')], 'unreadable'],
    ['a name that leads out with backslashes', [file('a\\..\\..\\b.txt')], 'unreadable'],
    ['an encrypted file', [{ ...file('a.txt'), isEncrypted: true }], 'unreadable'],
    ['an archive by name', [file('a.txt'), file('b.rar')], 'unsupported_format'],
    [
      'an archive by content',
      [{ name: 'a.txt', content: makeZip([file('b')]) }],
      'unsupported_format',
    ],
  ])('refuses %s', async (_what, contents, code) => {
    await expect(namesOf(contents)).rejects.toMatchObject({
      code,
      messageZh: expect.stringContaining('再导入'),
    });
  });

  it('refuses what is no ZIP file', async () => {
    const broken = archiveMembers(makeZip([file('a')]).slice(0, 30), limits);
    await expect(broken.next()).rejects.toMatchObject({ code: 'unreadable' });
  });
});

/** Bytes that do not pack, the same every time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 256;
  });
}
