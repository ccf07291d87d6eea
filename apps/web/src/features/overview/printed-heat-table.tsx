import type { Matrix } from '@xiangjian/contract';
import type { CSSProperties } from 'react';
import { TurnedPaper } from '../../components/turned-paper.tsx';
import { HeatTable } from './heat-table.tsx';
import { matrixPieces } from './matrix-pieces.ts';
import { printedRow } from './printed-row.ts';
import { type Sorting, sortRows } from './sort-rows.ts';

interface Props {
  readonly matrix: Matrix;
  readonly sorting: Sorting | null;
  /** What stands behind the name of a township, by code. */
  readonly beside?: ReadonlyMap<string, string> | undefined;
}

/** Columns that fit on A4 across and are still read. */
const mostColumns = 16;

const nothing = () => {};

/** The heat table as it stands on paper: in pieces below each other, in the order of rows that the screen shows. */
export function PrintedHeatTable({ matrix, sorting, beside }: Props) {
  const sorted = { ...matrix, rows: sortRows(matrix, sorting) };
  return (
    <>
      <TurnedPaper />
      <div style={{ '--printed-row': `${printedRow(matrix.rows.length)}rem` } as CSSProperties}>
        {matrixPieces(sorted, mostColumns).map((piece) => (
          <HeatTable
            key={piece.indicators[0]?.id}
            matrix={piece}
            beside={beside}
            onOpen={nothing}
          />
        ))}
      </div>
    </>
  );
}
