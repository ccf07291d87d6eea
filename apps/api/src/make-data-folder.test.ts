import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDataFolder } from './make-data-folder.ts';
import { layFiles } from './testing/lay-files.ts';

describe('makeDataFolder', () => {
  it('makes the folder with those above it, and leaves one that is there', () => {
    const folder = join(layFiles({}), 'a/b/c');
    makeDataFolder(folder);
    makeDataFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it.each(['file', 'file/inside'])('refuses %s where a file is in the way', (name) => {
    const folder = layFiles({ file: 'x' });
    expect(() => makeDataFolder(join(folder, name))).toThrow(
      expect.objectContaining({
        messageZh: `数据文件夹 ${join(folder, name)} 不能用，${join(folder, 'file')} 不是文件夹：请检查设置 XIANGJIAN_DATA。`,
      }),
    );
  });

  it.runIf(existsSync('/sys'))('refuses a place without the right to make folders', () => {
    expect(() => makeDataFolder('/sys/x/y')).toThrow(
      expect.objectContaining({ messageZh: expect.stringContaining('没有权限建立 /sys/x') }),
    );
  });

  it.runIf(existsSync('/proc/self'))('does not try for ever where no folder can be made', () => {
    const started = performance.now();
    expect(() => makeDataFolder('/proc/x/y')).toThrow(
      expect.objectContaining({ messageZh: expect.stringContaining('请检查设置 XIANGJIAN_DATA') }),
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
