import { describe, expect, it } from 'vitest';
import { fixture } from '../testing/fixture.ts';
import { endReader, keepReader, takeReader } from './idle-readers.ts';
import { readIsolated } from './read-isolated.ts';

const bounds = { milliseconds: 60_000, megabytes: 333 };

describe('idle readers', () => {
  it('gives the reader that waits to the next document', () => {
    const first = takeReader(bounds.megabytes);
    keepReader(first);
    const second = takeReader(bounds.megabytes);
    expect(second).toBe(first);
    endReader(second);
  });

  it('gives nobody a reader of other bounds, or one that was ended', () => {
    const first = takeReader(bounds.megabytes);
    keepReader(first);
    const other = takeReader(bounds.megabytes + 1);
    expect(other).not.toBe(first);
    endReader(first);
    const next = takeReader(bounds.megabytes);
    expect(next).not.toBe(first);
    for (const reader of [other, next]) endReader(reader);
  });

  it('reads one document after another in the same process, a refused one among them', async () => {
    await readIsolated('pdf', fixture('report.pdf'), bounds);
    const reader = takeReader(bounds.megabytes);
    keepReader(reader);
    await expect(readIsolated('pdf', fixture('scan.pdf'), bounds)).rejects.toThrow();
    const again = await readIsolated('doc', fixture('report.doc'), bounds);
    expect(again.text.length).toBeGreaterThan(100);
    expect(reader.tasks).toBe(3);
    endReader(reader);
  });
});
