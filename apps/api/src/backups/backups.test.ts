import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counts, openDatabase } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '../start-server.ts';
import { smallDistrictFolder } from '../testing/small-district-folder.ts';
import { keepBackups } from './backups.ts';

/** The backups of a small district, with a clock that the test sets. */
async function smallBackups(settings: { readonly hours?: number; readonly keep?: number } = {}) {
  const data = await smallDistrictFolder();
  const folder = join(data, 'backups');
  const clock = { now: '2025-06-01T02:00:00.000Z' };
  const file = databaseFile(data);
  const set = { folder, hours: 24, keep: 7, ...settings };
  const change = (moment: string) => utimesSync(file, new Date(moment), new Date(moment));
  change(clock.now);
  return {
    clock,
    file,
    folder,
    change,
    backups: keepBackups({ file, settings: set, now: () => clock.now }),
  };
}

describe('keepBackups', () => {
  it('writes a backup that opens and holds the same, beside an open database', async () => {
    const { backups, file, folder } = await smallBackups();
    const open = await openDatabase({ file });
    const made = await backups.make();
    expect(made?.name).toBe('xiangjian-20250601-020000.db');
    expect(readdirSync(folder)).toEqual([made?.name]);
    const copy = await openDatabase({ file: join(folder, made?.name ?? ''), readonly: true });
    expect(counts(copy)).toEqual(counts(open));
    copy.close();
    open.close();
  });

  it('makes one at a time: who asks meanwhile gets the same one', async () => {
    const { backups } = await smallBackups();
    const [one, other] = await Promise.all([backups.make(), backups.make()]);
    expect(one).not.toBeNull();
    expect(other).toBe(one);
    expect(backups.isBusy()).toBe(false);
  });

  it('is due once the newest is old enough and the data have changed', async () => {
    const { backups, clock, change } = await smallBackups();
    const madeAt = async (moment: string) => {
      clock.now = moment;
      await backups.makeIfDue();
      return backups.list().length;
    };
    expect(await madeAt('2025-06-01T02:00:00.000Z')).toBe(1);
    change('2025-06-01T05:00:00Z');
    expect(await madeAt('2025-06-02T01:59:00.000Z')).toBe(1);
    expect(await madeAt('2025-06-02T02:00:00.000Z')).toBe(2);
    expect(await madeAt('2025-06-09T02:00:00.000Z')).toBe(2);
    change('2025-06-09T03:00:00Z');
    expect(await madeAt('2025-06-10T02:00:00.000Z')).toBe(3);
  });

  it('writes none unasked where the hours are 0', async () => {
    const { backups } = await smallBackups({ hours: 0 });
    await backups.makeIfDue();
    expect(backups.list()).toEqual([]);
  });

  it('lets old ones go, and what a killed copy left', async () => {
    const { backups, clock, folder } = await smallBackups({ keep: 1 });
    await backups.make();
    writeFileSync(join(folder, 'xiangjian-20250601-030000.db.part'), 'half');
    clock.now = '2025-06-01T04:00:00.000Z';
    await backups.make();
    expect(readdirSync(folder)).toEqual(['xiangjian-20250601-040000.db']);
  });

  it('says in Chinese why none could be written, and leaves nothing', async () => {
    const { backups, file, folder } = await smallBackups();
    writeFileSync(file, '不是数据库，但足够长，可以看一眼');
    expect(await backups.make()).toBeNull();
    expect(backups.lastFailure()).toMatch(/^备份没有写成/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so where the folder cannot be made', async () => {
    const { file } = await smallBackups();
    const settings = { folder: join(file, 'inside'), hours: 24, keep: 7 };
    const backups = keepBackups({ file, settings, now: () => '2025-06-01T02:00:00Z' });
    expect(await backups.make()).toBeNull();
    expect(backups.lastFailure()).toContain('请检查文件夹');
  });
});
