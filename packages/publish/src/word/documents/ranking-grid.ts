import type { Ranking, RankingRow } from '@xiangjian/contract';
import { judgementLabels, notRankedLabels } from '../../tables/labels.ts';
import { formOf, labelWithUnit, printFigure } from '../../tables/print-figure.ts';
import type { Grid, GridColumn } from '../paper/paper.ts';

/** How places are read, for below a table that has some. */
export const placeWords =
  '位次写作“位次[最好–最差]/参排个数”：3[2–8]/11 是11个里的第3位，可能在第2至第8位之间。';

/** The table of one indicator: places with their intervals first, then everyone without a place and why. */
export function rankingGrid(ranking: Ranking): Grid {
  const { indicator, year, rows } = ranking;
  const columns: GridColumn[] = [
    { heading: '序号', share: 8, align: 'center' },
    { heading: '乡镇（街道）', share: 20, align: 'left' },
    { heading: labelWithUnit(indicator.id), share: 18, align: 'right' },
    { heading: '95%随机波动', share: 19, align: 'center' },
    { heading: '位次[区间]/数', share: 18, align: 'center' },
    { heading: '评判或说明', share: 28, align: 'left' },
  ];
  return {
    kind: 'grid',
    caption: `${year}年度${indicator.label_zh}`,
    columns,
    rows: rows.map((row, at) => [
      String(at + 1),
      row.township.name,
      printFigure({ cell: row, indicator: indicator.id }),
      chanceText(row, indicator.id),
      placeText(row),
      noteText(row),
    ]),
    size: 'usual',
  };
}

/** 3[2–8]/11; a stroke where there is no place, for a place never stands without its interval. */
export function placeText({
  rank,
  rank_low,
  rank_high,
  rank_group_size,
}: Pick<RankingRow, 'rank' | 'rank_low' | 'rank_high' | 'rank_group_size'>): string {
  if (rank === null || rank_low === null || rank_high === null) return '—';
  return `${rank}[${rank_low}–${rank_high}]${rank_group_size === null ? '' : `/${rank_group_size}`}`;
}

function chanceText({ chance_lower, chance_upper }: RankingRow, indicator: string): string {
  if (chance_lower === null || chance_upper === null) return '—';
  const scale = formOf(indicator) === 'share' ? 100 : 1;
  const sign = formOf(indicator) === undefined ? '' : '%';
  return `${(chance_lower * scale).toFixed(1)}–${(chance_upper * scale).toFixed(1)}${sign}`;
}

function noteText({ not_ranked, judgement }: RankingRow): string {
  return not_ranked === null ? judgementLabels[judgement] : notRankedLabels[not_ranked];
}
