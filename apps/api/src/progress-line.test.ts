import { describe, expect, it } from 'vitest';
import { makeProgressLine } from './progress-line.ts';

function outputOf(isTTY: boolean, total: number): string {
  let written = '';
  const line = makeProgressLine('载入', { isTTY, write: (text) => (written += text) });
  for (let done = 0; done <= total; done += 1) line.step(done, total);
  line.end();
  return written;
}

describe('makeProgressLine', () => {
  it('writes over its line on a terminal and ends it', () => {
    expect(outputOf(true, 2)).toBe('\r载入 0/2\r载入 1/2\r载入 2/2\n');
  });

  it('writes eleven lines at most into a file', () => {
    expect(outputOf(false, 500).split('\n').filter(Boolean)).toHaveLength(11);
    expect(outputOf(false, 500)).not.toContain('\r');
  });
});
