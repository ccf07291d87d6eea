import { backupDatabase, dataRevision, openDatabase } from '@xiangjian/store';
import { expect, it } from 'vitest';
import { databaseFile } from '../../start-server.ts';
import { importedAt, openSmallDistrict } from '../../testing/small-district.ts';
import { emptyFolder } from '../../testing/small-district-folder.ts';
import { imprintAt } from '../imprint.ts';
import { firstObservations, madeWorkbook } from './observations-as-workbook.ts';
import { workbookInThread } from './workbook-in-thread.ts';

async function onDisk() {
  const district = await openSmallDistrict();
  const file = databaseFile(emptyFolder());
  await backupDatabase(district, file);
  const imprint = imprintAt(importedAt, dataRevision(district));
  return { district, asked: { file, filter: { years: [2022] }, imprint } };
}

it('a thread makes the same bytes, and leaves the loop to others', async () => {
  const { district, asked } = await onDisk();
  const { filter, imprint } = asked;
  const observations = (await firstObservations(district, filter, 1000)) ?? [];
  expect(observations.length).toBeGreaterThan(20);
  const inPlace = await madeWorkbook(district, observations, filter, imprint);
  const inThread = await workbookInThread(asked);
  expect(Buffer.from(inThread ?? []).equals(Buffer.from(inPlace))).toBe(true);
});

it('more cells than asked for are none at all', async () => {
  const { district } = await onDisk();
  expect(await firstObservations(district, {}, 3)).toBeNull();
});

it('the thread ends with its caller', async () => {
  const { asked } = await onDisk();
  const caller = new AbortController();
  const made = workbookInThread(asked, caller.signal);
  caller.abort();
  await expect(made).rejects.toThrow('ended without a workbook');
  const database = await openDatabase({ file: asked.file });
  database.close();
});
