import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counts, openDatabase } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { smallDistrictFolder } from '../../../api/src/testing/small-district-folder.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

describe('xiangjian backup', () => {
  it('writes a copy that holds the same, and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'backup.db');
    const data = { XIANGJIAN_DATA: await smallDistrictFolder() };
    const { code, out, error } = await runCaptured(['backup', file], data);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(error).toContain(`已备份到 ${file}`);
    expect(readdirSync(folder)).toEqual(['backup.db']);
    const copy = await openDatabase({ file, readonly: true });
    expect(counts(copy).reports).toBe(9);
    copy.close();
  });

  it('never writes over a file', async () => {
    const file = join(temporaryFolder({ 'a.db': '要紧的东西' }), 'a.db');
    const data = { XIANGJIAN_DATA: await smallDistrictFolder() };
    const { code, error } = await runCaptured(['backup', file], data);
    expect(code).toBe(1);
    expect(error).toContain('已经存在，没有备份');
    expect(readFileSync(file, 'utf8')).toBe('要紧的东西');
  });

  it('makes no database where there is none, and names a folder that is not there', async () => {
    const folder = temporaryFolder();
    const none = await runCaptured(['backup', join(folder, 'b.db')], { XIANGJIAN_DATA: folder });
    expect(none.code).toBe(1);
    expect(none.error).toContain('还没有数据库');
    expect(readdirSync(folder)).toEqual([]);
    const data = { XIANGJIAN_DATA: await smallDistrictFolder() };
    const nowhere = await runCaptured(['backup', join(folder, 'none/b.db')], data);
    expect(nowhere.code).toBe(1);
    expect(nowhere.error).toContain('没有文件夹');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
