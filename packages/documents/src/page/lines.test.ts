import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

function textsOf(text: string): string[] {
  return linesOf(text, { start: 0, end: text.length }).map((line) => {
    expect(text.slice(line.start, line.end)).toBe(line.text);
    return line.text;
  });
}

test('a line stands without the white space, the list mark and the borders of cells around it', () => {
  expect(textsOf('　　第一行  \n\n  • 2023-01-30 11:38\n标题 | ||\n| 索引号 | 12 |')).toEqual([
    '第一行',
    '2023-01-30 11:38',
    '标题',
    '索引号 | 12',
  ]);
});

test('what only looks like a mark stays: a point between words, a line of marks alone is nothing', () => {
  expect(textsOf('·本报记者\n示例镇 • 要闻\n| |')).toEqual(['·本报记者', '示例镇 • 要闻']);
});
