import { describe, expect, it } from 'vitest';
import { tableLength, tableRows } from './table-rows.ts';
import type { TextLine } from './text-lines.ts';

function line(y: number, ...cells: readonly (readonly [number, string])[]): TextLine {
  const segments = cells.map(([left, text]) => ({ left, right: left + text.length * 10, text }));
  return { page: 1, y, size: 10, segments };
}

describe('table rows of a PDF', () => {
  const table = [
    line(100, [0, '指标'], [100, '二〇二二'], [200, '二〇二三']),
    line(86, [100, '年']),
    line(70, [0, '受理矛盾纠纷'], [110, '8'], [210, '12']),
    line(56, [0, '处罚'], [210, '3']),
  ];

  it('stand under their headers, wrapped cells in one', () => {
    expect(tableLength([...table, line(40, [0, '二、下一步'])], 0)).toBe(4);
    expect(tableRows(table)).toEqual([
      ['指标', '二〇二二年', '二〇二三'],
      ['受理矛盾纠纷', '8', '12'],
      ['处罚', '', '3'],
    ]);
  });

  it('are not made of one line with a gap, as titles and signatures have', () => {
    expect(tableLength([line(100, [0, '龙府'], [200, '签发人']), line(86, [0, '正文'])], 0)).toBe(
      0,
    );
  });
});
