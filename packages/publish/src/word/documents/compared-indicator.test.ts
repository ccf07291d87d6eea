import { comparabilityOf, rankTownships } from '@xiangjian/compare';
import type { RankingRow } from '@xiangjian/contract';
import { exactQuantity } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { area, type Stated, townshipYear } from '../../testing/township-year.ts';
import type { Block } from '../paper/paper.ts';
import { comparedBlocks } from './compared-indicator.ts';

const stated = (resolved: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(50),
});

function blocksOf(
  reports: readonly (Stated | null)[],
  judged: Readonly<Record<number, RankingRow['judgement']>> = {},
): Block[] {
  const question = {
    indicator: 'mediation_success_rate',
    area,
    year: 2023,
    peers: 'all',
    townshipYears: reports.map((report, index) => townshipYear(index + 1, 2023, report)),
    events: [],
  } as const;
  const ranking = rankTownships(question);
  const rows = ranking.rows.map((row, at) => ({ ...row, judgement: judged[at] ?? row.judgement }));
  return comparedBlocks(
    {
      ranking: { ...ranking, rows },
      comparability: comparabilityOf(question),
      change: null,
      definition: '',
      notes: [],
      picture: null,
    },
    () => [],
  );
}

const textOf = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => ('runs' in block ? [block.runs.map(({ text }) => text).join('')] : []))
    .join('\n');

const six = [48, 47, 46, 45, 44, 43].map(stated);

it('a difference that chance may bring is told apart from one beyond chance', () => {
  const text = textOf(blocksOf(six, { 0: 'better_998', 1: 'better_95', 5: 'worse_95' }));
  expect(text).toMatch(/超出随机波动（99\.8%）的：第1镇（优于同类）为96%。/);
  expect(text).toMatch(
    /95%与99\.8%两个界限之间、可能出于偶然的：第2镇（优于同类）为94%；第6镇（弱于同类）为86%。/,
  );
  const hinted = textOf(blocksOf(six, { 0: 'better_95' }));
  expect(hinted).not.toContain('与同类的差异超出随机波动（99.8%）的');
  expect(hinted).toContain('可能出于偶然的：第1镇');
});

it('places that say little are printed with that reservation, and nothing says that there are none', () => {
  const blocks = blocksOf([...six.slice(0, 5), {}, {}, null]);
  const text = textOf(blocks);
  expect(text).toMatch(/位次仅供参考，不宜引用：.*8个乡镇中只有5个有可比的数值，不足八成。/);
  expect(text).not.toMatch(/不排|只列/);
  expect(text).toContain('位次写作“位次[最好–最差]/参排个数”');
  const [grid] = blocks.flatMap((block) => (block.kind === 'grid' ? [block] : []));
  expect(grid?.rows[0]?.[4]).toMatch(/^1\[1–\d\]\/5$/);
});

it('where nobody states a number there is no table of words, but a line that sends to the appendix', () => {
  const blocks = blocksOf([{}, {}, null]);
  expect(blocks.some(({ kind }) => kind === 'grid')).toBe(false);
  expect(textOf(blocks)).toContain('没有可以列表的数值，各乡镇（街道）的情形见附录1。');
});
