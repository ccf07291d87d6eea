import type { Matrix, MatrixCell } from '@xiangjian/contract';
import {
  areaColumns,
  cellColumns,
  indicatorColumns,
  judgementColumns,
  townshipColumns,
  yearColumn,
} from './columns.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly matrix: Matrix;
  readonly row: Matrix['rows'][number];
  readonly column: Matrix['indicators'][number];
  readonly cell: MatrixCell;
}

const columns: readonly Column<Line>[] = [
  ...within(({ row }: Line) => row.township, townshipColumns),
  ...within(({ matrix }: Line) => matrix, [yearColumn]),
  ...within(({ column }: Line) => column, indicatorColumns),
  ...within(({ cell, column }: Line) => ({ cell, indicator: column.id }), cellColumns),
  ...within(({ cell }: Line) => cell, judgementColumns),
  { label: '同类中位数', name: 'median', of: ({ column }) => column.median },
  { label: '中位数样本', name: 'median_n', of: ({ column }) => column.n },
  { label: '报告编号', name: 'report_id', of: ({ row }) => row.report_id },
  { label: '比较范围', name: 'peers', of: ({ matrix }) => matrix.peers },
  ...within(({ matrix }: Line) => matrix.area, areaColumns),
];

/** The matrix in long form, one line a township and indicator, so that units stand beside values. */
export function matrixCsv(matrix: Matrix, options: CsvOptions): string {
  const lines = matrix.rows.flatMap((row) =>
    matrix.indicators.flatMap((column, index): Line[] => {
      const cell = row.cells[index];
      return cell === undefined ? [] : [{ matrix, row, column, cell }];
    }),
  );
  return csvOf(columns, lines, options);
}
