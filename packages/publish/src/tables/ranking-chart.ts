import type { Ranking, RankingRow } from '@xiangjian/contract';
import type { ChartData } from './chart-data.ts';
import { formOf, labelWithUnit, printFigure } from './print-figure.ts';

/** More bars than this cannot be read in an office program. */
const mostBars = 40;

/** The largest group of a ranking as bars; groups of other kinds or bases never stand on one axis with it. */
export function rankingChart({ rows, groups, indicator, year }: Ranking): ChartData | null {
  const [group] = [...groups].sort((one, other) => other.k - one.k);
  if (group === undefined) return null;
  const drawn = rows.filter(
    ({ rank_group, lower }) => rank_group === group.label && lower !== null,
  );
  const bars = drawn.slice(0, mostBars);
  if (bars.length < 2) return null;
  const open = bars.map(openPart);
  return {
    kind: 'bars',
    title: `${labelWithUnit(indicator.id)}，${year}年，${group.label}`,
    measure: labelWithUnit(indicator.id),
    form: formOf(indicator.id),
    categories: bars.map((row) => `${row.township.name} ${printFigure(figure(row, indicator.id))}`),
    series: [
      { name: '写明的数（下限）', values: bars.map(({ lower }) => lower) },
      ...(open.some((one) => one !== null) ? [{ name: '措辞留出的余地', values: open }] : []),
    ],
    notes: [
      `图中 ${bars.length} 个乡镇，共 ${rows.length} 个；其余没有数值、口径或类型不同，或排在后面，见“数据”表。`,
      '名称后是原数；只有下限的（≥），余地画不出来。名次带区间，见“数据”表。',
    ],
  };
}

function figure(cell: RankingRow, indicator: string) {
  return { cell, indicator };
}

function openPart({ lower, upper }: RankingRow): number | null {
  return lower === null || upper === null || upper === lower ? null : upper - lower;
}
