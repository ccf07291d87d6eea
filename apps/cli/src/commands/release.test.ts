import { databaseFile } from '@xiangjian/api';
import { auditPage, openDatabase } from '@xiangjian/store';
import { expect, it } from 'vitest';
import { smallDistrictFolder } from '../../../api/src/testing/small-district-folder.ts';
import { runCaptured } from '../testing/run-captured.ts';

it('makes a release, lists it and verifies it', async () => {
  const environment = { XIANGJIAN_DATA: await smallDistrictFolder() };
  const run = (...words: string[]) => runCaptured(words, environment);
  expect(await run('release', 'list')).toMatchObject({ code: 0, out: '还没有发布。\n' });
  const made = await run('release', 'make', '990101', '2022', '--note', '送审', '--author', '王一');
  expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^已发布 990101-2022-1：/) });
  expect((await run('release', 'list')).out).toMatch(
    /^990101-2022-1\t.*\t王一\t送审\t[0-9a-f]{64}\n$/,
  );
  expect(await run('release', 'verify', '990101-2022-1')).toMatchObject({
    code: 0,
    out: '校验了 1 次发布，0 次不符。\n',
  });
  expect((await run('release', 'verify', 'x')).code).toBe(2);
  expect((await run('release', 'make', '990101', '2022', '--note', '再报')).error).toContain(
    '没有任何变化',
  );
  expect((await run('release', 'make', '9', '2022', '--note', '报')).code).toBe(2);
  const database = await openDatabase({ file: databaseFile(environment.XIANGJIAN_DATA) });
  expect(auditPage(database, { limit: 5, offset: 0 }).items[0]).toMatchObject({
    action: 'release',
    object: '/releases/990101-2022-1',
  });
  database.close();
});
