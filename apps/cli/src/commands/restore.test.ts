import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '@xiangjian/api';
import { auditPage, counts, openDatabase, verifyAudit } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { smallDistrictFolder } from '../../../api/src/testing/small-district-folder.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { sampleCountiesFolder } from '../testing/sample-counties-folder.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

async function reportsIn(dataFolder: string): Promise<number> {
  const database = await openDatabase({ file: databaseFile(dataFolder), readonly: true });
  const { reports } = counts(database);
  database.close();
  return reports;
}

async function lastLine(dataFolder: string) {
  const database = await openDatabase({ file: databaseFile(dataFolder), readonly: true });
  const [line] = auditPage(database, { limit: 1, offset: 0 }).items;
  expect(verifyAudit(database).broken).toBeNull();
  database.close();
  return line;
}

describe('xiangjian restore', () => {
  it('puts a backup in the place of the database and keeps the old one beside it', async () => {
    const data = await sampleCountiesFolder();
    const backup = databaseFile(await smallDistrictFolder());
    expect(await reportsIn(data)).toBe(1);
    const { code, error } = await runCaptured(['restore', backup], { XIANGJIAN_DATA: data });
    expect(code).toBe(0);
    expect(error).toContain('报告 9 份');
    expect(readdirSync(data)).toContain('xiangjian.db.20250601080000');
    expect(await reportsIn(data)).toBe(9);
    expect(await lastLine(data)).toMatchObject({
      action: 'restore',
      object: 'xiangjian.db',
      after: '{"reports":9}',
    });
    const back = await runCaptured(['restore', join(data, 'xiangjian.db.20250601080000')], {
      XIANGJIAN_DATA: temporaryFolder(),
    });
    expect(back.error).toContain('报告 1 份');
  });

  it.each([
    ['none.db', '找不到备份'],
    ['note.txt', '不是乡鉴的备份'],
    ['empty.db', '不是乡鉴的备份'],
    ['cut.db', '已损坏'],
  ])('refuses %s and touches nothing', async (name, message) => {
    const data = await sampleCountiesFolder();
    const before = readFileSync(databaseFile(data));
    const whole = readFileSync(databaseFile(await smallDistrictFolder()));
    const folder = temporaryFolder({
      'note.txt': '这是一段文字，不是数据库，但足够长，可以看一眼',
      'empty.db': '',
      'cut.db': whole.subarray(0, whole.length / 2),
    });
    const { code, error } = await runCaptured(['restore', join(folder, name)], {
      XIANGJIAN_DATA: data,
    });
    expect(code).toBe(1);
    expect(error).toMatch(message);
    expect(readdirSync(data)).toEqual(['xiangjian.db']);
    expect(readFileSync(databaseFile(data)).equals(before)).toBe(true);
  });

  it('refuses while a program has the database open', async () => {
    const data = await sampleCountiesFolder();
    const backup = databaseFile(await smallDistrictFolder());
    const open = await openDatabase({ file: databaseFile(data) });
    counts(open);
    const busy = await runCaptured(['restore', backup], { XIANGJIAN_DATA: data });
    expect(busy.code).toBe(1);
    expect(busy.error).toContain('数据库正在使用，没有恢复');
    expect(counts(open).reports).toBe(1);
    open.close();
    expect((await runCaptured(['restore', backup], { XIANGJIAN_DATA: data })).code).toBe(0);
  });

  it('takes the place of a database that a crash left open, or that is broken', async () => {
    const backup = databaseFile(await smallDistrictFolder());
    const crashed = await sampleCountiesFolder();
    const open = await openDatabase({ file: databaseFile(crashed) });
    const left = temporaryFolder();
    for (const part of ['', '-wal', '-shm']) {
      copyFileSync(`${databaseFile(crashed)}${part}`, `${databaseFile(left)}${part}`);
    }
    open.close();
    const broken = temporaryFolder({
      'xiangjian.db': '不是数据库，但足够长，可以看一眼',
      'xiangjian.db-wal': '',
    });
    for (const data of [left, broken]) {
      expect((await runCaptured(['restore', backup], { XIANGJIAN_DATA: data })).code).toBe(0);
      expect(await reportsIn(data)).toBe(9);
    }
  });
});
