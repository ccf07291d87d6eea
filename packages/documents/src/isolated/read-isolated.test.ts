import { describe, expect, it } from 'vitest';
import { fixture } from '../testing/fixture.ts';
import { readIsolated } from './read-isolated.ts';

/** A .doc whose directory runs in a circle, so that its readers never come to an end. */
function endlessDoc(): Uint8Array {
  const bytes = Buffer.from(fixture('report.doc'));
  const sector = 512;
  const table = (bytes.readInt32LE(76) + 1) * sector;
  const first = bytes.readInt32LE(48);
  const second = first + 1;
  bytes.writeInt32LE(second, table + first * 4);
  bytes.writeInt32LE(first, table + second * 4);
  return bytes;
}

describe('readIsolated', () => {
  it.each([
    ['memory', { milliseconds: 60_000, megabytes: 256 }],
    ['time', { milliseconds: 100, megabytes: 4000 }],
  ])('ends a reading that takes too much %s', async (_what, bounds) => {
    await expect(readIsolated('doc', endlessDoc(), bounds)).rejects.toMatchObject({
      code: 'unreadable',
      messageZh: expect.stringContaining('另存为'),
    });
  });

  it('reads several documents at once', async () => {
    const names = ['report.doc', 'report.pdf', 'not-embedded.pdf'];
    const read = await Promise.all(
      names.map((name) => readIsolated(name.endsWith('doc') ? 'doc' : 'pdf', fixture(name))),
    );
    expect(read.map(({ format }) => format)).toEqual(['doc', 'pdf', 'pdf']);
  });
});
