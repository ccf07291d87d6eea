import { problemSchema } from '@xiangjian/contract';
import { auditPage, cellVersion, townshipsOfCodes } from '@xiangjian/store';
import { expect, it } from 'vitest';
import { connectionOf } from '../../../../packages/store/src/database/connection.ts';
import { openApp } from '../testing/open-app.ts';

const place = { township: '990101101', year: 2022, indicator: 'disputes_accepted' };

const openOnFullDisk = async () => {
  const app = await openApp();
  const { sqlite } = connectionOf(app.database);
  const unit = townshipsOfCodes(app.database, [place.township]).get(place.township);
  if (unit === undefined) throw new Error('no township');
  const correct = async () =>
    app.send({
      method: 'POST',
      url: '/api/v1/corrections',
      payload: {
        ...place,
        author: '王一',
        reason: '核对台账'.repeat(250),
        evidence: null,
        expected: cellVersion(app.database, {
          townshipId: unit.id,
          year: 2022,
          indicator: 'disputes_accepted',
        }),
        cell: { value: 96, lower: 96, upper: 96, qualifier: 'exact', status: 'reported' },
      },
    });
  const lines = () => auditPage(app.database, { limit: 1, offset: 0 }).total;
  const corrections = () => sqlite.prepare('SELECT count(*) FROM correction').pluck().get();
  return { sqlite, correct, lines, corrections };
};

it('a full disk is told in Chinese; nothing is half stored, and it goes on when there is room again', async () => {
  const { sqlite, correct, lines, corrections } = await openOnFullDisk();
  sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`);
  let reply = await correct();
  let stored = 0;
  while (reply.statusCode === 200 && stored < 200) {
    stored += 1;
    reply = await correct();
  }
  expect([reply.statusCode, problemSchema.parse(reply.json()).title]).toEqual([
    507,
    '磁盘已满，没有保存，原有数据不受影响：请腾出空间后再试',
  ]);
  expect([lines(), corrections()]).toEqual([stored, stored]);
  sqlite.pragma('max_page_count = 1000000');
  expect((await correct()).statusCode).toBe(200);
  expect([lines(), corrections()]).toEqual([stored + 1, stored + 1]);
});

it('a database that can only be read answers, and refuses to store in Chinese', async () => {
  const { sqlite, correct, lines, corrections } = await openOnFullDisk();
  sqlite.pragma('query_only = ON');
  const reply = await correct();
  expect([reply.statusCode, problemSchema.parse(reply.json()).title]).toEqual([
    503,
    '数据文件夹只能读，没有保存：请检查文件夹权限后再试',
  ]);
  expect([lines(), corrections()]).toEqual([0, 0]);
  sqlite.pragma('query_only = OFF');
  expect((await correct()).statusCode).toBe(200);
});
