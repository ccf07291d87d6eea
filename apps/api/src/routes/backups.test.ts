import { backupsSchema } from '@xiangjian/contract';
import { openDatabase } from '@xiangjian/store';
import { expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../app.ts';
import { keepBackups } from '../backups/backups.ts';
import { databaseFile } from '../start-server.ts';
import { openApp } from '../testing/open-app.ts';
import { smallDistrictFolder } from '../testing/small-district-folder.ts';

it('lists the backups and makes one more at once', async () => {
  const data = await smallDistrictFolder();
  const file = databaseFile(data);
  const settings = { folder: `${data}/backups`, hours: 24, keep: 7 };
  const backups = keepBackups({ file, settings, now: () => '2025-06-01T02:00:00Z' });
  const database = await openDatabase({ file });
  const app = await buildApp({ database, backups, webFolder: '/nowhere' });
  onTestFinished(async () => {
    await app.close();
    database.close();
  });
  const url = '/api/v1/backups';
  const before = backupsSchema.parse((await app.inject({ url })).json());
  expect(before).toMatchObject({ hours: 24, keep: 7, busy: false, failure: null, items: [] });
  const after = backupsSchema.parse((await app.inject({ method: 'POST', url })).json());
  expect(after.items.map(({ name }) => name)).toEqual(['xiangjian-20250601-020000.db']);
  expect((await app.inject({ url })).json()).toEqual(after);
});

it('says so where the server keeps none', async () => {
  const { get } = await openApp();
  const reply = await get('/backups');
  expect(reply.statusCode).toBe(404);
  expect(reply.json()).toMatchObject({ title: '这个服务不保存备份' });
});
