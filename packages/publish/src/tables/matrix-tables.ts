import type { Matrix, MatrixCell } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import type { AnswerTables } from './answer-tables.ts';
import {
  areaColumns,
  cellColumns,
  figuresShown,
  indicatorColumns,
  judgementColumns,
  townshipColumns,
  townshipShown,
  yearColumn,
} from './columns.ts';
import { combinedColumns, combinedMethods } from './combined-columns.ts';
import { methodsOf } from './methods.ts';
import { type Column, tableOf, within } from './table.ts';

interface Line {
  readonly matrix: Matrix;
  readonly row: Matrix['rows'][number];
  readonly column: Matrix['indicators'][number];
  readonly cell: MatrixCell;
}

const analysis: readonly Column<Line>[] = [
  ...within(({ row }: Line) => row.township, townshipColumns),
  ...within(({ matrix }: Line) => matrix, [yearColumn]),
  ...within(({ column }: Line) => column, indicatorColumns),
  ...within(
    ({ cell, column }: Line) => ({ cell, indicator: column.id }),
    [...cellColumns, ...combinedColumns],
  ),
  ...within(({ cell }: Line) => cell, judgementColumns),
  { label: '同类中位数', name: 'median', of: ({ column }) => column.median },
  { label: '中位数样本', name: 'median_n', of: ({ column }) => column.n },
  { label: '报告编号', name: 'report_id', of: ({ row }) => row.report_id },
  { label: '比较范围', name: 'peers', of: ({ matrix }) => matrix.peers },
  ...within(({ matrix }: Line) => matrix.area, areaColumns),
];

/** The matrix as tables: for people a line a township; for programs a line a cell, so that units stand beside values. */
export function matrixTables(matrix: Matrix): AnswerTables {
  const { year, indicators, rows } = matrix;
  const lines = rows.flatMap((row) =>
    indicators.flatMap((column, index): Line[] => {
      const cell = row.cells[index];
      return cell === undefined ? [] : [{ matrix, row, column, cell }];
    }),
  );
  const ids = indicators.map(({ id }) => id);
  const stating = rows.filter(({ cells }) => cells.some(({ lower }) => lower !== null)).length;
  return {
    about: {
      title: '对照表',
      filters: [...usualFilters(matrix), ['指标', `${ids.length}个`]],
      methods: [
        ...methodsOf(ids),
        ...(ids.length > 1 ? ['有数值的乡镇：至少一项指标有数值，各项见其列'] : []),
        '评判：与同类中位数比，95% 与 99.8% 两级',
        ...combinedMethods(rows.flatMap(({ cells }) => cells)),
      ],
      coverage: { k: stating, n: rows.length },
      finding: null,
      indicators: ids,
    },
    display: tableOf(wideColumns(ids), rows),
    analysis: tableOf(analysis, lines),
    places: lines.map(({ row, column }) => ({
      township: row.township.code,
      year,
      indicator: column.id,
    })),
  };
}

function wideColumns(ids: readonly string[]): Column<Matrix['rows'][number]>[] {
  return [
    ...within((row: Matrix['rows'][number]) => row.township, townshipShown),
    ...ids.map((indicator, at) =>
      figuresShown(indicator, ({ cells }: Matrix['rows'][number]) => cells[at]),
    ),
  ];
}
