import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellsOfArea, openDatabase, townshipYearsOfArea } from '@xiangjian/store';
import { expect, it } from 'vitest';
import { openEmptyStore } from './open-scale.ts';
import { scales, yearsOfScale } from './scales.ts';
import { writeScale } from './write-scale.ts';

const { county } = scales;
const years = yearsOfScale(county);

async function made(seed: number) {
  const database = await openDatabase({ file: ':memory:' });
  const rows = writeScale(database, county, seed);
  const cells = cellsOfArea(database, county.area, years);
  const places = townshipYearsOfArea(database, county.area, years);
  database.close();
  return { rows, cells, places };
}

const first = await made(1);
const share = (count: number) => count / first.cells.length;

it('writes eight thousand rows, the same for the same seed and others for another', async () => {
  expect(first.rows).toBe(8000);
  expect(first.cells).toHaveLength(8000);
  expect((await made(1)).cells).toEqual(first.cells);
  expect((await made(2)).cells).not.toEqual(first.cells);
});

it('leaves two in five cells without a number, never zero, in townships that have a report', () => {
  const missing = first.cells.filter(({ lower }) => lower === null);
  expect(share(missing.length)).toBeGreaterThan(0.37);
  expect(share(missing.length)).toBeLessThan(0.43);
  expect(new Set(missing.map(({ status }) => status))).toEqual(new Set(['not_mentioned']));
  expect(first.cells.filter(({ value }) => value === 0)).toEqual([]);
  expect(first.places.filter(({ hasReport }) => !hasReport)).toEqual([]);
});

it('keeps the interval of every qualified number', () => {
  const qualified = first.cells.filter(
    ({ qualifier }) => qualifier !== null && qualifier !== 'exact',
  );
  expect(new Set(qualified.map(({ qualifier }) => qualifier))).toEqual(
    new Set(['at_least', 'at_most', 'about', 'range']),
  );
  expect(share(qualified.length)).toBeGreaterThan(0.08);
  for (const { value, lower, upper, qualifier } of qualified) {
    expect(lower).not.toBeNull();
    expect(upper ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(lower ?? 0);
    if (qualifier === 'range') expect(value).toBeNull();
    else expect(value).toBeGreaterThanOrEqual(lower ?? Number.POSITIVE_INFINITY);
  }
});

it('makes about one count in a hundred far too large', () => {
  const columns = Map.groupBy(
    first.cells.filter(({ value }) => value !== null),
    ({ indicator }) => indicator,
  );
  const far = [...columns.values()].flatMap((cells) => {
    const values = cells.map(({ value }) => value ?? 0).sort((a, b) => a - b);
    const middle = values[Math.floor(values.length / 2)] ?? 0;
    return values.filter((value) => value > 20 * middle);
  });
  expect(share(far.length)).toBeGreaterThan(0.002);
  expect(share(far.length)).toBeLessThan(0.02);
});

it('never states more successes than cases', () => {
  for (const { cellOf } of first.places) {
    const [part, whole] = [cellOf('disputes_resolved'), cellOf('disputes_accepted')];
    if (part.qualifier !== 'exact' || whole.qualifier !== 'exact') continue;
    expect(part.lower).toBeLessThanOrEqual(whole.lower ?? 0);
  }
});

it('refuses a folder that holds anything, in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  writeFileSync(join(folder, 'note.txt'), 'here before');
  await expect(openEmptyStore(folder)).rejects.toThrow('里已有内容');
  rmSync(folder, { recursive: true });
});
