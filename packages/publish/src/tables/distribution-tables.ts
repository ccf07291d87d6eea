import type { Distribution, DistributionRow } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import { bandLabels, displayLabels } from './answer-labels.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import { boundedMedianColumns, medianOf } from './bounded-median-columns.ts';
import {
  areaColumns,
  cellColumns,
  figuresShown,
  indicatorColumns,
  partColumns,
  rankShown,
  townshipColumns,
  townshipShown,
  yearColumn,
} from './columns.ts';
import { notRankedLabels, yesNo } from './labels.ts';
import { methodsOf } from './methods.ts';
import { formOf } from './print-figure.ts';
import { type Column, shown, within } from './table.ts';

interface Line {
  readonly distribution: Distribution;
  readonly row: DistributionRow;
  readonly group: Distribution['groups'][number] | undefined;
}

const analysis: readonly Column<Line>[] = [
  ...within(({ row }: Line) => row.township, townshipColumns),
  ...within(({ distribution }: Line) => distribution, [yearColumn]),
  ...within(({ distribution }: Line) => distribution.indicator, indicatorColumns),
  ...within(
    ({ distribution, row }: Line) => ({ cell: row, indicator: distribution.indicator.id }),
    cellColumns,
  ),
  ...within(({ row }: Line) => row, partColumns),
  { label: '基数小', name: 'small_base', of: ({ row }) => yesNo(row.small_base) },
  { label: '随机波动下限95%', name: 'lower95', of: ({ row }) => row.lower95 },
  { label: '随机波动上限95%', name: 'upper95', of: ({ row }) => row.upper95 },
  { label: '随机波动下限99.8%', name: 'lower998', of: ({ row }) => row.lower998 },
  { label: '随机波动上限99.8%', name: 'upper998', of: ({ row }) => row.upper998 },
  {
    label: '随机波动方法',
    name: 'chance_method',
    of: ({ distribution }) => distribution.chance_method,
  },
  { label: '比较组', name: 'group', of: ({ row }) => row.group },
  {
    label: '显示方式',
    name: 'display_label',
    of: ({ group }) => (group === undefined ? null : displayLabels[group.display]),
  },
  { label: '显示方式代码', name: 'display', of: ({ group }) => group?.display ?? null },
  { label: '显示理由', name: 'reason', of: ({ group }) => group?.reason_zh ?? null },
  { label: '可排序度', name: 'rankability', of: ({ group }) => group?.rankability ?? null },
  ...within(({ group }: Line) => medianOf(group?.bounded ?? null), boundedMedianColumns),
  { label: '排名', name: 'rank', of: ({ row }) => row.rank },
  { label: '排名最好', name: 'rank_low', of: ({ row }) => row.rank_low },
  { label: '排名最差', name: 'rank_high', of: ({ row }) => row.rank_high },
  { label: '并列数', name: 'tied', of: ({ row }) => row.tied },
  { label: '百分位', name: 'percentile', of: ({ row }) => row.percentile },
  { label: '百分位下限', name: 'percentile_low', of: ({ row }) => row.percentile_low },
  { label: '百分位上限', name: 'percentile_high', of: ({ row }) => row.percentile_high },
  { label: '分位组', name: 'quantile_class', of: ({ row }) => row.quantile_class },
  { label: '分位组数', name: 'classes', of: ({ distribution }) => distribution.classes },
  { label: '进前三概率', name: 'best3', of: ({ row }) => row.best3 },
  { label: '居后三概率', name: 'worst3', of: ({ row }) => row.worst3 },
  {
    label: '档次',
    name: 'band_label',
    of: ({ row }) => (row.band === null ? null : bandLabels[row.band]),
  },
  { label: '档次代码', name: 'band', of: ({ row }) => row.band },
  {
    label: '未排名原因',
    name: 'not_ranked_label',
    of: ({ row }) => (row.not_ranked === null ? null : notRankedLabels[row.not_ranked]),
  },
  { label: '未排名原因代码', name: 'not_ranked', of: ({ row }) => row.not_ranked },
  { label: '收缩估计', name: 'shrunk', of: ({ row }) => row.shrunk },
  { label: '可比性', name: 'grade', of: ({ distribution }) => distribution.comparability.grade },
  { label: '比较范围', name: 'peers', of: ({ distribution }) => distribution.peers },
  ...within(({ distribution }: Line) => distribution.area, areaColumns),
];

/** How values lie, as tables: one line a township with chance at two levels and its place. */
export function distributionTables(distribution: Distribution): AnswerTables {
  const { indicator, year, rows, finding_zh, comparability } = distribution;
  const form = formOf(indicator.id);
  return answerTables<Line>({
    about: {
      title: `分布：${indicator.label_zh}`,
      filters: [...usualFilters(distribution), ['可比性', comparability.grade]],
      methods: [...methodsOf([indicator.id]), '四分位：type 7；并列同组'],
      coverage: { k: rows.filter(({ lower }) => lower !== null).length, n: rows.length },
      finding: finding_zh,
      indicators: [indicator.id],
    },
    rows: rows.map((row): Line => {
      const group = distribution.groups.find(({ label }) => label === row.group);
      return { distribution, row, group };
    }),
    analysis,
    display: [
      ...within(({ row }: Line) => row.township, townshipShown),
      figuresShown(indicator.id, ({ row }) => row),
      shown('95%下限', ({ row }) => row.lower95, form),
      shown('95%上限', ({ row }) => row.upper95, form),
      shown('99.8%下限', ({ row }) => row.lower998, form),
      shown('99.8%上限', ({ row }) => row.upper998, form),
      ...within(({ row }: Line) => row, rankShown),
      shown('档次', ({ row }) => (row.band === null ? null : bandLabels[row.band])),
      shown('说明', ({ row }) =>
        row.not_ranked === null ? null : notRankedLabels[row.not_ranked],
      ),
    ],
    place: ({ row }) => ({ township: row.township.code, year, indicator: indicator.id }),
  });
}
