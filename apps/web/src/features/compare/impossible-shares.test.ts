import type { CellView, ChangeAnswer, PeersAnswer } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { besideTableData } from './beside-table-data.ts';
import { changeTableData } from './change-table-data.ts';

const indicator = { id: 'mediation_success_rate', unit: '%', scale: 'ratio' };
const township = { code: '990101004', name: '甲街道', kind: '街道', county: '示例区' };
const share = (value: number) =>
  ({ value, lower: value, upper: value, qualifier: 'exact', status: 'reported' }) as CellView;

it('the table behind two years asks to check a share above 100 %', () => {
  const change = { measure: 'difference', value: 0.05, lower: 0.05, upper: 0.05, chance: 'untold' };
  const row = { township, before: share(1.003), after: share(1.053), change, not_compared: null };
  const answer = { indicator, from: 2023, to: 2024, rows: [row] } as unknown as ChangeAnswer;
  const { rows } = changeTableData(answer, 'zh');
  expect(rows[0]?.slice(1, 3)).toEqual([
    '100.3（超过 100%，提请核实）',
    '105.3（超过 100%，提请核实）',
  ]);
});

it('the table of a township beside its own past asks the same', () => {
  const answer = {
    indicator,
    township,
    year: 2024,
    own: share(1.053),
    rows: [{ township, year: 2023, ...share(0.97) }],
  } as unknown as PeersAnswer;
  const { rows } = besideTableData(answer, 'en');
  expect(rows.map((cells) => cells[2])).toEqual(['105.3 (above 100%, please check)', '97']);
});
