import { describe, expect, it } from 'vitest';
import { readChangeTable } from './read-change-table.ts';

const header = '类型,日期,变更前代码,变更后代码,变更后名称,文件';

describe('readChangeTable', () => {
  it('reads every kind, with several townships on a side and dates as they are written', () => {
    const { changes, problems } = readChangeTable(
      [
        `\uFEFF${header}`,
        '合并,2024/7/1,990101101；990101102,990101101,甲镇,示例政发〔2024〕1号',
        '',
        '拆分,2024年9月1日,990101001,990101001 990101002,丙街道、丙东街道,',
        'transfer,20250101,990101101,990102103,甲镇,"文件，第 2 号"',
      ].join('\r\n'),
    );
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      {
        kind: 'merge',
        date: '2024-07-01',
        from: ['990101101', '990101102'],
        to: [{ code: '990101101', name: '甲镇' }],
        document: '示例政发〔2024〕1号',
      },
      {
        kind: 'split',
        date: '2024-09-01',
        from: ['990101001'],
        to: [
          { code: '990101001', name: '丙街道' },
          { code: '990101002', name: '丙东街道' },
        ],
        document: null,
      },
      {
        kind: 'transfer',
        date: '2025-01-01',
        from: ['990101101'],
        to: [{ code: '990102103', name: '甲镇' }],
        document: '文件，第 2 号',
      },
    ]);
  });

  it('names each line that cannot be read, and reads the others', () => {
    const { changes, problems } = readChangeTable(
      [
        header,
        '搬家,2024-07-01,990101101,990101101,新甲镇,',
        '更名,去年,990101101,990101101,新甲镇,',
        '更名,2024-07-01,990101101,990101101,新甲镇,',
        '拆分,2024-07-01,990101001,990101001 990101002,丙街道,',
        '更名,2024-07-01,9901,990101101,新甲镇,',
        '更名,2024-02-30,990101101,990101101,新甲镇,',
      ].join('\n'),
    );
    expect(changes).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 5, 6, 7]);
    expect(problems[0]?.message).toContain('更名、合并');
    expect(problems[2]?.message).toContain('2 个代码、1 个名称');
  });

  it.each([
    ['', '表格是空的'],
    ['a,b\n1,2', '缺少列：表头应有 类型、日期'],
    [`${header}\n"更名,2024`, '引号'],
    [`${header}\n${'更名,2024-07-01,990101101,990101101,甲,\n'.repeat(501)}`, '一次最多 500 行'],
  ])('says what is wrong with a text that is no such table (%#)', (text, words) => {
    const { changes, problems } = readChangeTable(text);
    expect(changes).toEqual([]);
    expect(problems[0]?.message).toContain(words);
  });
});
