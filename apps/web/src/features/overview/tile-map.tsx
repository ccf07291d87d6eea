import { useQuery } from '@tanstack/react-query';
import type { Matrix, MatrixCell } from '@xiangjian/contract';
import { Select } from 'antd';
import type { ComponentProps } from 'react';
import { Explained } from '../../components/explained.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useColourTheme } from '../../theme/colour-theme.tsx';
import { useEvidence } from '../../view/use-evidence.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { BoundaryMap } from './boundary-map.tsx';
import { tileMapQuery } from './get-tile-map.ts';
import { heatColumns } from './heat-column.ts';
import { HeatLegend } from './heat-legend.tsx';
import { TileBoard } from './tile-board.tsx';
import styles from './tile-map.module.css';
import { tileMapWords } from './tile-map-words.ts';
import { useTableKey } from './use-table-key.ts';

/** What one square of the map shows. */
export interface TileFigure {
  readonly name: string;
  readonly cell: MatrixCell;
}

interface Props {
  readonly matrix: Matrix;
  /** Squares that the committee has laid as the townships lie to each other, or the outlines it has brought along. */
  readonly as: 'tiles' | 'map';
}

/** The townships side by side in space; one indicator at a time. */
export function TileMap({ matrix, as }: Props) {
  const w = useWords(tileMapWords);
  const language = useLanguage();
  const change = useChangeView();
  const { open } = useEvidence();
  const printing = useColourTheme().name === 'print';
  useTableKey();
  const columns = heatColumns(matrix, language);
  const at = useChosenColumn(matrix);
  const column = columns[at];
  if (column === undefined) return null;
  const figures = new Map(
    matrix.rows.flatMap(({ township, cells }) => {
      const cell = cells[at];
      return cell === undefined ? [] : [[township.code, { name: township.name, cell }] as const];
    }),
  );
  const drawn = {
    area: matrix.area.code,
    figures,
    column,
    onOpen: (township: string) => open({ township, year: matrix.year, indicator: column.id }),
  };
  return (
    <>
      <div className={styles.choice}>
        {printing ? (
          <b>{column.fullLabel}</b>
        ) : (
          <Select
            aria-label={w.indicator}
            size="small"
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            value={column.id}
            options={columns.map(({ id, fullLabel }) => ({ value: id, label: fullLabel }))}
            onChange={(id) => change({ tile: id }, { replace: true })}
          />
        )}
        <Explained>{w.unitAndMedian(column.unit, column.median)}</Explained>
      </div>
      {as === 'map' ? <BoundaryMap {...drawn} /> : <Squares {...drawn} />}
      <HeatLegend matrix={onlyColumn(matrix, at)} />
    </>
  );
}

function Squares(drawn: Omit<ComponentProps<typeof TileBoard>, 'kept'>) {
  const arrangement = useQuery(tileMapQuery(drawn.area));
  return (
    <PageState query={arrangement} rows={8}>
      {({ tiles }) => <TileBoard key={drawn.area} {...drawn} kept={tiles} />}
    </PageState>
  );
}

/** The matrix of one indicator. */
function onlyColumn(matrix: Matrix, at: number): Matrix {
  return {
    ...matrix,
    indicators: matrix.indicators.slice(at, at + 1),
    rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.slice(at, at + 1) })),
  };
}

/** The column that the address names, else the first one that is judged, else the first. */
function useChosenColumn({ indicators, rows }: Matrix): number {
  const { tile } = useView();
  const named = indicators.findIndex(({ id }) => id === tile);
  if (named >= 0) return named;
  const judged = indicators.findIndex((_indicator, at) =>
    rows.some(({ cells }) => (cells[at]?.judgement ?? 'not_judged') !== 'not_judged'),
  );
  return Math.max(0, judged);
}
