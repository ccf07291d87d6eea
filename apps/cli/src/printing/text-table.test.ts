import { describe, expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';
import { type TextColumn, textTable } from './text-table.ts';

interface Row {
  readonly name: string;
  readonly count: number;
}

const columns: readonly TextColumn<Row>[] = [
  { title: '指标', of: ({ name }) => name, most: 8 },
  { title: '数', of: ({ count }) => count, align: 'right' },
];

describe('textTable', () => {
  it('aligns Chinese and Latin text by the columns it takes', () => {
    const table = textTable(columns, [
      { name: '普法', count: 7 },
      { name: 'ab', count: 1200 },
    ]);
    expect(table).toBe('指标    数\n普法     7\nab    1200\n');
  });

  it('cuts what is too long and keeps a row on its line', () => {
    const table = textTable(columns, [{ name: '发放\n宣传资料', count: 1 }]);
    const [, row = ''] = table.split('\n');
    expect(row).toBe('发放 宣…   1');
    expect(displayWidth('发放 宣…')).toBe(8);
  });
});
