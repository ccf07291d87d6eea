import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './program.ts';
import { runCaptured } from './testing/run-captured.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const commands = buildProgram(async () => {}).commands;

describe('every command', () => {
  it.each(commands.map((command) => command.name()))('%s has Chinese help', async (name) => {
    const { code, out, error } = await runCaptured([name, '--help']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^用法： xiangjian /);
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|\[options\]|default/);
  });

  it.each(commands)('$_name stands in the README with all its options', (command) => {
    expect(readme).toContain(`xiangjian ${command.name()}`);
    for (const option of command.options) expect(readme).toContain(option.long);
  });
});

describe('wrong usage', () => {
  it.each([
    [['exprt'], '没有命令“exprt”，是否想用 export'],
    [['extract', 'a.txt', '--jsn'], '没有选项“--jsn”，是否想用 --json'],
    [['extract'], '缺少参数 文件'],
    [['export'], '缺少选项 --format <格式>'],
    [['export', '--format'], '选项 --format <格式> 后面缺少内容'],
    [['backup', 'a', 'b'], '参数过多'],
    [['import', 'a', '--year', '12'], '不能用“12”：应为四位年份'],
    [['import', 'a', '--township', '52'], '不能用“52”：应为九位数字'],
    [['evaluate', 'a', '--min-p', '95'], '不能用“95”：应为 0 至 1 的小数'],
  ])('%j is refused in Chinese with exit code 2', async (words, message) => {
    const { code, out, error } = await runCaptured(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('shows the commands when none is named', async () => {
    const { code, out, error } = await runCaptured([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('命令：');
  });

  it('lists every wrong setting', async () => {
    const { code, error } = await runCaptured(['doctor'], { PORT: 'abc', HOST: 'a b' });
    expect(code).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(2);
  });
});

it('tells its version', async () => {
  expect(await runCaptured(['--version'])).toEqual({ code: 0, out: '0.1.0\n', error: '' });
});
