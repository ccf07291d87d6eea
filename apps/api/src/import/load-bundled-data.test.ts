import {
  counts,
  examineDatabase,
  openDatabase,
  reportingAreas,
  townshipsOfArea,
} from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { loadBundledData } from './load-bundled-data.ts';

const now = '2026-11-24T08:00:00Z';

describe('loadBundledData', () => {
  it('fills an empty database with the country, the sample district and the restated report', async () => {
    const database = await openDatabase({ file: ':memory:' });
    const steps: number[] = [];
    const loaded = await loadBundledData(database, {
      now,
      onProgress: ({ done }) => steps.push(done),
    });
    expect(loaded.divisions).toBeGreaterThan(44_703);
    expect(loaded.reports?.refused).toEqual([]);
    expect(loaded.reports?.imported).toBeGreaterThan(50);
    expect(steps).toEqual(steps.map((_, index) => index + 1));
    expect(townshipsOfArea(database, '520203')).toHaveLength(18);
    const areas = reportingAreas(database);
    expect(areas.some(({ fictional }) => fictional)).toBe(true);
    expect(areas.find(({ code }) => code === '520203')).toMatchObject({ years: [2023] });
    expect(examineDatabase(database).ailments).toEqual([]);
    const before = counts(database);
    expect(await loadBundledData(database, { now })).toEqual({ divisions: null, reports: null });
    expect(counts(database)).toEqual(before);
  });
});
