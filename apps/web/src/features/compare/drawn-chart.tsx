import { type Drawing, enlarge, markOf } from '@xiangjian/charts';
import { useMemo } from 'react';
import { Chart } from '../../components/chart.tsx';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { useColourTheme } from '../../theme/colour-theme.tsx';
import { useLargeType } from '../../theme/large-type.tsx';
import { useEvidence } from '../../view/use-evidence.ts';
import { useWidth } from './use-width.ts';

/** By how much large type is larger; the height of a chart grows by itself. */
const largeType = 1.25;

/** Between the margins of an upright A4 sheet, in px: on paper a panel has no lines. */
const paperWidth = 700;

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly table: ChartTableData;
  readonly fileName: string;
  /** Title of a saved picture. */
  readonly finding: string;
  /** Lays the drawing out for a width in pixels. */
  readonly draw: (width: number) => Drawing;
}

/** A drawing of the charts package at the width it finds; a click on a mark opens the source of its cell. */
export function DrawnChart({ draw, ...words }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { open } = useEvidence();
  const { large } = useLargeType();
  const printing = useColourTheme().name === 'print';
  const factor = large && !printing ? largeType : 1;
  const room = printing && width !== null ? paperWidth : width;
  const drawing = useMemo(
    () => (room === null ? null : enlarge(draw(room / factor), factor)),
    [draw, room, factor],
  );
  return (
    <div ref={ref}>
      {drawing !== null && (
        <Chart
          {...words}
          option={drawing.option}
          height={drawing.height / factor}
          stops={drawing.stops}
          onEnter={({ mark }) => {
            if (mark !== null) open(mark);
          }}
          onSelect={({ data }) => {
            const mark = markOf(data);
            if (mark !== null) open(mark);
          }}
        />
      )}
    </div>
  );
}
