import { type Palette, positionStrip, sparkline } from '@xiangjian/charts';
import type { Matrix, Profile } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import type { NamedSketch } from '../../components/sketch-walk.tsx';
import { unitText } from '../../components/unit-text.ts';
import type { ProfileRow } from './chapters.ts';
import { peerCells } from './peer-cells.ts';

/** The drawings in the row of an indicator: where the township stands among its peers, and its years. */
export interface RowSketches {
  /** Null where it has no number, or too few peers have one, or they are on their way. */
  readonly position: NamedSketch | null;
  readonly years: NamedSketch;
}

/** Draws the row of an indicator. */
export function rowSketches(
  row: ProfileRow,
  { township, year, peers }: Profile,
  matrix: Matrix | undefined,
  how: { readonly palette: Palette; readonly language: Language },
): RowSketches {
  const indicator = { ...row.indicator, unit: unitText(row.indicator.unit, how.language) };
  const { id } = indicator;
  const position =
    matrix === undefined
      ? null
      : positionStrip(
          {
            indicator,
            own: row,
            mark: { township: township.code, year, indicator: id },
            peers: peerCells(matrix, { township, cell: row }, id, peers),
          },
          how,
        );
  const years = sparkline(indicator, row.series, { ...how, township: township.code });
  return {
    position: position === null ? null : { id: `${id} position`, sketch: position },
    years: { id: `${id} years`, sketch: years },
  };
}
