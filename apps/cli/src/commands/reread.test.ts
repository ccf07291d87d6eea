import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../api/src/import/testing/sample-text.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { sampleCountiesFolder } from '../testing/sample-counties-folder.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const example = readFileSync(
  new URL('../../../../data/examples/indicators.yaml', import.meta.url),
  'utf8',
);

/** A data folder with a report that speaks of patrols, imported before anybody asked for them. */
async function dataFolder(): Promise<string> {
  const folder = await sampleCountiesFolder();
  const text = reportText({ township: '乙镇', county: '青溪县', year: 2023, accepted: 305 });
  const told = text.replace('发放宣传资料', '网格员入户巡查1260余次。发放宣传资料');
  const report = join(temporaryFolder({ '乙镇.txt': told }), '乙镇.txt');
  const { code } = await runCaptured(['import', report], { XIANGJIAN_DATA: folder });
  expect(code).toBe(0);
  writeFileSync(join(folder, 'indicators.yaml'), example);
  return folder;
}

describe('xiangjian reread', () => {
  it('prints what new own indicators find in stored reports, and the second time nothing', async () => {
    const data = { XIANGJIAN_DATA: await dataFolder() };
    const doctor = await runCaptured(['doctor'], data);
    expect(doctor.out).toContain('自订指标 3 个');
    expect(doctor.out).toContain('提请核实：2 份报告还没有按现在的规则和自订指标读');
    const { code, out, error } = await runCaptured(['reread'], data);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^乡镇 +年度 +变化 +指标 +原为 +现为\n乙镇 +2023 +新增 +网格巡查 +1260余次\n$/,
    );
    expect(error).toContain('重读结果：重读报告 2 份，新增 1，改变 0，消失 0。');
    const again = await runCaptured(['reread'], data);
    expect([again.out, again.error]).toEqual([
      '',
      '重读结果：重读报告 0 份，新增 0，改变 0，消失 0。\n',
    ]);
    expect((await runCaptured(['doctor'], data)).out).toContain('一切正常。');
    const exported = await runCaptured(
      ['export', '--format', 'csv', '--indicators', 'own_grid_patrols'],
      data,
    );
    expect(exported.out).toContain('网格员入户巡查1260余次');
  });

  it('reads every report of an area again where it is told to', async () => {
    const data = { XIANGJIAN_DATA: await dataFolder() };
    const county = await runCaptured(['reread', '--all', '--area', '990101'], data);
    expect(county.error).toContain('重读报告 2 份');
    const other = await runCaptured(['reread', '--all', '--area', '990102'], data);
    expect(other.error).toContain('重读报告 0 份');
    const none = await runCaptured(['reread', '--area', '99010'], data);
    expect(none).toMatchObject({ code: 2, error: expect.stringContaining('区划代码“99010”有误') });
  });

  it('goes on without own indicators where their file has a mistake, which doctor names', async () => {
    const folder = await dataFolder();
    writeFileSync(join(folder, 'indicators.yaml'), example.replace('unit: 次 ', 'einheit: 次 '));
    const data = { XIANGJIAN_DATA: folder };
    const { code, error } = await runCaptured(['reread', '--all'], data);
    expect(code).toBe(0);
    expect(error).toMatch(
      /有误，暂不使用自订指标：第 3 行，第 1 个指标的 unit：没有填写；另有 1 处。\n/,
    );
    const doctor = await runCaptured(['doctor'], data);
    expect(doctor.code).toBe(1);
    expect(doctor.out).toContain('第 1 个指标的 unit：没有填写；另有 1 处\n');
  });
});
