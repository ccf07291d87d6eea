import type { Ranking, RankingRow } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { rankingTableData } from './ranking-table-data.ts';

const row: RankingRow = {
  township: { code: '990101004', name: '甲街道', kind: '街道', county: '示例区', fictional: true },
  value: 642,
  lower: 642,
  upper: 642,
  qualifier: 'exact',
  status: 'reported',
  basis: null,
  numerator: null,
  denominator: null,
  chance_lower: null,
  chance_upper: null,
  rank: 1,
  rank_low: 1,
  rank_high: 2,
  tied: 1,
  rank_group: '全部乡镇',
  rank_group_size: 12,
  rank_basis: null,
  not_ranked: null,
  judgement: 'not_judged',
  small_base: false,
};
const answer = (rows: readonly RankingRow[]) =>
  ({
    indicator: { id: 'disputes_accepted', unit: '件', scale: 'number' },
    rows,
  }) as unknown as Ranking;

it('says of a value that it was put together, and why a township has no rank', () => {
  const combined = { k: 2, n: 2, split_from: null, parts: [] };
  const unranked = { rank: null, rank_low: null, rank_high: null } as const;
  const { rows } = rankingTableData(
    answer([
      { ...row, combined },
      { ...row, ...unranked, not_ranked: 'definition_differs' },
    ]),
    'zh',
  );
  expect(rows.map((cells) => cells.slice(1, 3))).toEqual([
    ['第1位 (1–2)', '642（合并计算）'],
    ['口径不同', '642'],
  ]);
});

it('asks to check a share above 100 %', () => {
  const share = { id: 'mediation_success_rate', unit: '%', scale: 'ratio' };
  const value = { value: 1.053, lower: 1.053, upper: 1.053 };
  const ranking = { indicator: share, rows: [{ ...row, ...value }] } as unknown as Ranking;
  const { rows } = rankingTableData(ranking, 'zh');
  expect(rows[0]?.[2]).toBe('105.3（超过 100%，提请核实）');
});
