import { describe, expect, it } from 'vitest';
import { makeProgressBar } from './progress-bar.ts';

function output(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

describe('makeProgressBar', () => {
  it('writes one bar over and over on a terminal', () => {
    const terminal = output(true);
    const bar = makeProgressBar('导入', terminal);
    bar.step(1, 4);
    bar.step(4, 4);
    bar.end();
    expect(terminal.written).toEqual([
      `\r导入 ${'█'.repeat(5)}${'░'.repeat(15)} 1/4`,
      `\r导入 ${'█'.repeat(20)} 4/4`,
      '\n',
    ]);
  });

  it('writes plain lines to a file', () => {
    const file = output(false);
    const bar = makeProgressBar('导入', file);
    bar.step(2, 2);
    bar.end();
    expect(file.written).toEqual(['导入 2/2\n']);
  });
});
