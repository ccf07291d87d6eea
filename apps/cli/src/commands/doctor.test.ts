import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '@xiangjian/api';
import { describe, expect, it } from 'vitest';
import { smallDistrictFolder } from '../../../api/src/testing/small-district-folder.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

describe('xiangjian doctor', () => {
  it('finds a sound database in order', async () => {
    const data = await smallDistrictFolder();
    const { code, out, error } = await runCaptured(['doctor'], { XIANGJIAN_DATA: data });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^乡鉴 0\.1\.0，读数规则 \S+，Node\.js \d+/);
    expect(out).toContain('服务地址 127.0.0.1:8686');
    expect(out).toMatch(/报告 9 份，数据 \d+ 条/);
    expect(out).toMatch(/核对引文 [1-9]\d* 处/);
    expect(out).toContain('一切正常。');
  });

  it('names what is not in order', async () => {
    const data = await smallDistrictFolder();
    const file = databaseFile(data);
    // The texts stand in the file as they are: with one other character in each, a quote of each fits its text no longer.
    const bytes = readFileSync(file);
    const words = Buffer.from('近三年累计调解900件');
    const others = Buffer.from('近三年累计调解901件');
    for (let at = bytes.indexOf(words); at !== -1; at = bytes.indexOf(words)) bytes.set(others, at);
    writeFileSync(file, bytes);
    const { code, out } = await runCaptured(['doctor'], { XIANGJIAN_DATA: data });
    expect(code).toBe(1);
    expect(out).toMatch(/提请核实：引文与原文不符（report \d+, untaken number/);
    expect(out).toContain('共 9 处需要处理。');
  });

  it('says how old the newest backup is, and complains where the data went on without one', async () => {
    const data = await smallDistrictFolder();
    const none = await runCaptured(['doctor'], { XIANGJIAN_DATA: data });
    expect(none.out).toMatch(/备份 \S+backups 中还没有/);
    mkdirSync(join(data, 'backups'));
    writeFileSync(join(data, 'backups/xiangjian-20250601-020000.db'), 'x');
    utimesSync(databaseFile(data), new Date('2025-06-02'), new Date('2025-06-02'));
    const fresh = await runCaptured(['doctor'], { XIANGJIAN_DATA: data });
    expect(fresh).toMatchObject({ code: 0 });
    expect(fresh.out).toMatch(/备份 1 份，最近一份 xiangjian-20250601-020000.db（.*，6 小时前）/);
    utimesSync(databaseFile(data), new Date('2025-06-09'), new Date('2025-06-09'));
    const behind = await runCaptured(['doctor'], { XIANGJIAN_DATA: data });
    expect(behind).toMatchObject({ code: 1 });
    expect(behind.out).toContain('最近一份备份比数据旧 48 小时以上');
  });

  it('says what to do where there is no folder, no database, or one of another program', async () => {
    const folder = temporaryFolder({ 'other/xiangjian.db': '不是数据库，但足够长，可以看一眼' });
    for (const [data, complaint] of [
      [join(folder, 'none'), '数据文件夹还没有建立'],
      [folder, '还没有数据库'],
      [join(folder, 'other'), '数据库打不开：这个文件不是数据库'],
    ] as const) {
      const { code, out } = await runCaptured(['doctor'], { XIANGJIAN_DATA: data });
      expect(code).toBe(1);
      expect(out).toContain(`提请核实：${complaint}`);
    }
  });
});
