import { cellsOfArea, counts } from '@xiangjian/store';
import { expect, it } from 'vitest';
import { syntheticCounty, syntheticStore } from './synthetic-store.ts';

it('holds every cell of its townships and years, and the same ones each time', async () => {
  const size = { townships: 45, years: [2023, 2024] };
  const [one, other] = [await syntheticStore(size), await syntheticStore(size)];
  expect(counts(one)).toMatchObject({ townships: 45, observations: 45 * 2 * 86 });
  const cells = cellsOfArea(one, syntheticCounty, [2024]);
  expect(cells).toHaveLength(20 * 86);
  expect(cells).toEqual(cellsOfArea(other, syntheticCounty, [2024]));
  const missing = cells.filter(({ status }) => status === 'not_mentioned').length;
  expect(missing / cells.length).toBeGreaterThan(0.3);
  expect(missing / cells.length).toBeLessThan(0.5);
  one.close();
  other.close();
});
