import { storageSchema } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';
import { openGuardedApp } from '../testing/open-guarded-app.ts';

it('counts what is current, replaced and withdrawn, and says how large the database is', async () => {
  const { get, send } = await openApp();
  const before = storageSchema.parse((await get('/storage')).json());
  expect(before).toMatchObject({
    database_file: ':memory:',
    reports: 9,
    replaced_reports: 0,
    withdrawn_reports: 0,
    corrections: 0,
  });
  expect(before.database_bytes).toBeGreaterThan(100_000);
  await send({ method: 'DELETE', url: '/api/v1/reports/1' });
  const after = storageSchema.parse((await get('/storage')).json());
  expect(after).toMatchObject({ reports: 8, withdrawn_reports: 1 });
});

it('tells the place of the database only to who may change settings', async () => {
  const { as } = await openGuardedApp();
  const place = async (role: 'administrator' | 'analyst') =>
    storageSchema.parse((await as(role, { url: '/api/v1/storage' })).json()).database_file;
  expect([await place('administrator'), await place('analyst')]).toEqual([':memory:', null]);
});
