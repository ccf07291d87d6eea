import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';
import { sampleCountiesFolder } from '../testing/sample-counties-folder.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const table = `指标,范围,年度,参考值,性质,依据
调解成功率,全县,2021-2025,不低于95%,目标,县规划
村均法律明白人,全国,2021年起,3,标准,示例办法
`;

it('xiangjian references names wrong cells and imports all rows or none', async () => {
  const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
  const folder = temporaryFolder({ '错.csv': table.replace('不低于95%', '较高'), '对.csv': table });
  const run = (name: string, ...more: string[]) =>
    runCaptured(['references', join(folder, name), '--area', '990101', ...more], data);
  const wrong = await run('错.csv');
  expect(wrong.code).toBe(1);
  expect(wrong.error).toContain('D2 “较高”读不出参考值');
  expect(await run('对.csv', '--check')).toMatchObject({
    code: 0,
    error: '可以导入：2 条，已有 0 条。\n',
  });
  expect(await run('对.csv', '--author', '王一')).toMatchObject({
    code: 0,
    error: '参考值已导入：2 条，已有 0 条。\n',
  });
  expect(await run('对.csv')).toMatchObject({
    code: 0,
    error: '参考值已导入：0 条，已有 2 条。\n',
  });
  expect((await runCaptured(['audit', 'verify'], data)).code).toBe(0);
  expect((await run('对.csv', '--area', '77')).code).toBe(2);
});
