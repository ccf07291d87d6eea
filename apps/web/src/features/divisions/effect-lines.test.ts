import { expect, it } from 'vitest';
import { divisionsWords } from './divisions-words.ts';
import { effectLines } from './effect-lines.ts';

const version = (
  unit: number,
  code: string,
  name: string,
  from: string | null,
  to: string | null,
) => ({ unit, code, name, kind: '镇', valid_from: from, valid_to: to }) as const;

it('says what ends, what begins, what goes on under another name and what goes on as it is', () => {
  const before = [
    version(1, '990101101', '甲镇', null, null),
    version(2, '990101102', '乙镇', null, null),
    version(3, '990101103', '丙镇', '2020-01-01', null),
  ];
  const after = [
    version(1, '990101101', '甲镇', null, '2024-06-30'),
    version(2, '990101102', '乙镇', null, null),
    version(3, '990101103', '丙镇', '2020-01-01', '2024-06-30'),
    version(3, '990101103', '新丙镇', '2024-07-01', null),
    version(4, '990101104', '丁镇', '2024-07-01', null),
  ];
  expect(effectLines({ before, after }, divisionsWords.zh)).toEqual([
    '甲镇：到 2024-06-30 为止',
    '乙镇：名称、代码不变，前后口径不同，趋势在当年断开',
    '丙镇：自 2024-07-01 起为 新丙镇（990101103），仍是同一单位，历年数据连着',
    '丁镇（990101104）：自 2024-07-01 起新设',
  ]);
});
