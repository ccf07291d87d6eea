import { parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

it('another reader finds the cells of the list in the Parquet file, missing ones as null', async () => {
  const { get } = await openApp();
  const query = 'area=990101&years=2022';
  const { items } = (await get(`/observations?${query}&limit=1000`)).json();
  const reply = await get(`/observations.parquet?${query}`);
  expect(reply.headers['content-disposition']).toContain('observations.parquet');
  const file = Uint8Array.from(reply.rawPayload).buffer;
  const rows = await parquetReadObjects({ file });
  const bare = (one: Record<string, unknown>) => ({
    value: one.value,
    lower: one.lower,
    upper: one.upper,
    status: one.status,
    report_id: one.report_id,
  });
  expect(rows.map(bare)).toEqual(items.map(bare));
  expect(rows.some(({ value }) => value === null)).toBe(true);
  const named = rows.find(({ lower, upper }) => lower === 400 && upper === 499);
  expect(named).toMatchObject({
    township: '戊镇',
    printed: '400余',
    township_code: '990101104000',
  });
  const again = await get(`/observations.parquet?${query}`);
  expect(again.rawPayload.equals(reply.rawPayload)).toBe(true);
});
