import { expect, it } from 'vitest';
import { withoutPageFurniture } from './page-furniture.ts';
import type { TextLine } from './text-lines.ts';

function line(page: number, y: number, text: string): TextLine {
  return { page, y, size: 10, segments: [{ left: 0, right: text.length * 10, text }] };
}

const textsOf = (pages: readonly (readonly TextLine[])[]) =>
  withoutPageFurniture(pages).map(({ segments }) => segments[0]?.text);

it('drops page numbers in their many forms and headers that pages repeat', () => {
  const numbers = ['- 1 -', '— 2 —', '第3页', '第 4 页 共 9 页', '5 / 9', '6'];
  const pages = numbers.map((number, index) => [
    line(index, 800, '示例镇人民政府文件'),
    line(index, 700, `正文第${index}段`),
    line(index, 600, `又一段，共${index}件`),
    line(index, 40, number),
  ]);
  expect(textsOf(pages)).toEqual(
    numbers.flatMap((_, index) => [`正文第${index}段`, `又一段，共${index}件`]),
  );
});

it('keeps what only stands at the edge once, and numbers in the middle', () => {
  const page = [
    line(1, 800, '示例镇报告'),
    line(1, 780, '一'),
    line(1, 600, '12'),
    line(1, 500, '二'),
    line(1, 480, '完'),
  ];
  expect(textsOf([page, [line(2, 800, '续')]])).toEqual([
    '示例镇报告',
    '一',
    '12',
    '二',
    '完',
    '续',
  ]);
});
