import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '@xiangjian/api';
import { openDatabase, recordAudit } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { smallDistrictFolder } from '../../../api/src/testing/small-district-folder.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const actors = ['王审', '=SUM(A1)', '李"审",\n二'];

async function folderWithLog(): Promise<string> {
  const data = await smallDistrictFolder();
  const database = await openDatabase({ file: databaseFile(data) });
  for (const name of actors) {
    const event = { by: { name, address: null }, action: 'import', object: '/reports/1', after: 7 };
    recordAudit(database, event, '2025-03-01T08:00:00.000Z');
  }
  database.close();
  return data;
}

async function exported(format: string): Promise<{ file: string; lines: string[] }> {
  const data = await folderWithLog();
  const { out } = await runCaptured(['audit', 'export', '--format', format], {
    XIANGJIAN_DATA: data,
  });
  const file = join(temporaryFolder({ [`log.${format}`]: out }), `log.${format}`);
  const end = format === 'csv' ? '\r\n' : '\n';
  return { file, lines: out.split(end).filter((line) => line !== '') };
}

const verify = async (file: string) => runCaptured(['audit', 'verify', file], {});

describe('xiangjian audit', () => {
  it('finds the log of a database whole', async () => {
    const { code, out } = await runCaptured(['audit', 'verify'], {
      XIANGJIAN_DATA: await folderWithLog(),
    });
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^审计日志完整：3 行，末行校验值 [0-9a-f]{64}\n$/),
    });
  });

  it.each(['csv', 'jsonl'])('hands over a %s that is verified alone', async (format) => {
    const { file } = await exported(format);
    expect(await verify(file)).toMatchObject({ code: 0, out: expect.stringContaining('3 行') });
  });

  it.each([
    ['csv', 2],
    ['jsonl', 1],
  ])('shows a line that was taken out of a %s', async (format, second) => {
    const { file, lines } = await exported(format);
    lines.splice(second, 1);
    writeFileSync(file, lines.map((line) => `${line}${format === 'csv' ? '\r\n' : '\n'}`).join(''));
    const { code, out } = await verify(file);
    expect(code).toBe(1);
    expect(out).toContain('第 2 行处，缺了这一行');
  });

  it.each(['csv', 'jsonl'])('shows a word that was changed in a %s', async (format) => {
    const { file } = await exported(format);
    writeFileSync(file, readFileSync(file, 'utf8').replace('王审', '张审'));
    const { code, out } = await verify(file);
    expect(code).toBe(1);
    expect(out).toContain('第 1 行处，这一行被改过');
  });

  it('refuses a file of another sort', async () => {
    const file = join(temporaryFolder({ 'a.csv': '一,二\r\n三,四\r\n' }), 'a.csv');
    const { code, error } = await verify(file);
    expect(code).toBe(1);
    expect(error).toContain('不是导出的审计日志');
  });
});
