import type { Funnel, FunnelRow } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import { funnelPositionLabels, notPlacedLabels } from './answer-labels.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import {
  areaColumns,
  cellColumns,
  indicatorColumns,
  partColumns,
  townshipColumns,
  townshipShown,
  yearColumn,
} from './columns.ts';
import { yesNo } from './labels.ts';
import { formOf, labelWithUnit } from './print-figure.ts';
import { type Column, shown, within } from './table.ts';

interface Line {
  readonly funnel: Funnel;
  readonly row: FunnelRow;
  readonly group: Funnel['groups'][number] | undefined;
}

const analysis: readonly Column<Line>[] = [
  ...within(({ row }: Line) => row.township, townshipColumns),
  ...within(({ funnel }: Line) => funnel, [yearColumn]),
  ...within(({ funnel }: Line) => funnel.indicator, indicatorColumns),
  ...within(
    ({ funnel, row }: Line) => ({ cell: row, indicator: funnel.indicator.id }),
    cellColumns,
  ),
  ...within(({ row }: Line) => row, partColumns),
  { label: '分母指标', name: 'per', of: ({ funnel }) => funnel.denominator?.id ?? null },
  { label: '倍数', name: 'multiplier', of: ({ funnel }) => funnel.multiplier },
  { label: '比率下限', name: 'rate_lower', of: ({ row }) => row.rate_lower },
  { label: '比率上限', name: 'rate_upper', of: ({ row }) => row.rate_upper },
  {
    label: '位置',
    name: 'position_label',
    of: ({ row }) => (row.position === null ? null : funnelPositionLabels[row.position]),
  },
  { label: '位置代码', name: 'position', of: ({ row }) => row.position },
  {
    label: '不在图中原因',
    name: 'not_placed_label',
    of: ({ row }) => (row.not_placed === null ? null : notPlacedLabels[row.not_placed]),
  },
  { label: '不在图中原因代码', name: 'not_placed', of: ({ row }) => row.not_placed },
  { label: '比较组', name: 'group', of: ({ row }) => row.group },
  { label: '基准下限', name: 'baseline_lower', of: ({ group }) => group?.baseline.lower ?? null },
  { label: '基准上限', name: 'baseline_upper', of: ({ group }) => group?.baseline.upper ?? null },
  { label: '离散比', name: 'dispersion', of: ({ group }) => group?.dispersion?.ratio ?? null },
  {
    label: '已放宽',
    name: 'is_widened',
    of: ({ group }) => (group === undefined ? null : yesNo(group.dispersion?.is_widened ?? false)),
  },
  { label: '比较范围', name: 'peers', of: ({ funnel }) => funnel.peers },
  ...within(({ funnel }: Line) => funnel.area, areaColumns),
];

/** A funnel as tables: one line a township with its counts and where it lies. */
export function funnelTables(funnel: Funnel): AnswerTables {
  const { indicator, denominator, year, rows, finding_zh } = funnel;
  const per = denominator === null ? [] : [['分母', denominator.label_zh] as const];
  const form = denominator === null ? formOf(indicator.id) : undefined;
  return answerTables<Line>({
    about: {
      title: `漏斗：${indicator.label_zh}`,
      filters: [...usualFilters(funnel), ...per],
      methods: ['控制限：95% 与 99.8%，以全部同类的汇总率为中心；过度离散时放宽'],
      coverage: { k: rows.filter(({ position }) => position !== null).length, n: rows.length },
      finding: finding_zh,
      indicators: [indicator.id, ...(denominator === null ? [] : [denominator.id])],
    },
    rows: rows.map((row): Line => {
      const group = funnel.groups.find(({ label }) => label === row.group);
      return { funnel, row, group };
    }),
    analysis,
    display: [
      ...within(({ row }: Line) => row.township, townshipShown),
      shown(labelWithUnit(indicator.id), ({ row }) => ({ cell: row, indicator: indicator.id })),
      shown('比率下限', ({ row }) => row.rate_lower, form),
      shown('比率上限', ({ row }) => row.rate_upper, form),
      shown('位置', ({ row }) =>
        row.position === null ? null : funnelPositionLabels[row.position],
      ),
      shown('说明', ({ row }) =>
        row.not_placed === null ? null : notPlacedLabels[row.not_placed],
      ),
    ],
    place: ({ row }) => ({ township: row.township.code, year, indicator: indicator.id }),
  });
}
