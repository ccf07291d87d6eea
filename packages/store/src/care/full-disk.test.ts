import { expect, it } from 'vitest';
import { connectionOf } from '../database/connection.ts';
import { acts } from '../testing/clerk-acts.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { drawOf, seededDraws } from '../testing/seeded-draws.ts';
import { totalsOf } from '../testing/totals.ts';
import { examineDatabase } from './doctor.ts';

/** Everything but the backup, which writes beside the database. */
const writing = acts.slice(0, -1);
const now = '2024-04-01T08:00:00Z';

it('on a full disk an act is done whole or not at all, and work goes on when there is room again', async () => {
  const database = await openSampleDistrict();
  const { sqlite } = connectionOf(database);
  const draw = seededDraws(7);
  for (let act = 0; act < 40; act += 1) await drawOf(draw, writing)(database, draw, now);
  let refused = 0;
  for (let round = 0; round < 20; round += 1) {
    sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`);
    for (let act = 0; act < 400; act += 1) {
      const before = totalsOf(database);
      try {
        await drawOf(draw, writing)(database, draw, now);
      } catch (error) {
        expect(error).toMatchObject({ code: 'SQLITE_FULL' });
        expect(totalsOf(database)).toEqual(before);
        refused += 1;
        break;
      }
    }
    expect(sqlite.inTransaction).toBe(false);
    sqlite.pragma('max_page_count = 1000000');
    for (let act = 0; act < 5; act += 1) await drawOf(draw, writing)(database, draw, now);
  }
  expect(refused).toBeGreaterThan(10);
  expect([...examineDatabase(database).ailments]).toEqual([]);
});
