import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';
import { sampleCountiesFolder } from '../testing/sample-counties-folder.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const table = '乡镇,2023年受理纠纷（件）,普法受众（万人次）\n乙镇,400余,1.2\n不存在镇,3,—\n';

async function folders() {
  const data = { XIANGJIAN_DATA: await sampleCountiesFolder() };
  const folder = temporaryFolder({ '台账.csv': table });
  return { data, folder, file: join(folder, '台账.csv') };
}

describe('xiangjian ledger', () => {
  it('prints a map that imports the table, names what it leaves out and quotes the cells', async () => {
    const { data, file } = await folders();
    const suggested = await runCaptured(['ledger', file, '--area', '990101', '--suggest'], data);
    expect(suggested).toMatchObject({ code: 0, error: '' });
    expect(suggested.out).toContain('indicator: audience_reached\n    factor: 10000');
    const map = join(temporaryFolder({ 'map.yaml': suggested.out }), 'map.yaml');
    const asked = ['ledger', file, '--area', '990101', '--map', map];
    const refused = await runCaptured(asked, data);
    expect(refused).toMatchObject({
      code: 1,
      error: expect.stringContaining('还有 1 处问题（A3）'),
    });
    const { code, error } = await runCaptured([...asked, '--skip'], data);
    expect(code).toBe(1);
    expect(error).toContain('A3 本地区没有“不存在镇”');
    expect(error).toContain('台账已导入（第 1 号）：新增 2 格，改变 0 格，跳过 1 格。');
    const exported = await runCaptured(['export', '--format', 'csv', '--years', '2023'], data);
    expect(exported.out).toContain('400余');
    expect(exported.out).toContain('台账.csv CSV!B2');
    expect((await runCaptured(['doctor'], data)).out).toContain('一切正常。');
    const again = await runCaptured([...asked, '--skip'], data);
    expect(again).toMatchObject({ code: 1, error: expect.stringContaining('已经导入过') });
  });

  it('refuses a map that is none, an area that is none, and neither map nor suggestion', async () => {
    const { data, file } = await folders();
    const map = join(temporaryFolder({ 'map.yaml': 'sheet: 3\n' }), 'map.yaml');
    const wrong = await runCaptured(['ledger', file, '--area', '990101', '--map', map], data);
    expect(wrong).toMatchObject({ code: 1, error: expect.stringContaining('map') });
    const area = await runCaptured(
      ['ledger', file, '--area', '99', '--suggest', '--map', map],
      data,
    );
    expect(area.code).toBe(2);
    expect((await runCaptured(['ledger', file, '--area', '990101'], data)).code).toBe(2);
  });
});
