import { type Drawing, enlarge } from '@xiangjian/charts';
import { lazy, Suspense, useMemo, useRef } from 'react';
import type { ChartCanvasHandle } from '../../components/chart-canvas.tsx';
import { ChartWalk } from '../../components/chart-walk.tsx';
import styles from './screen.module.css';

const ChartCanvas = lazy(() =>
  import('../../components/chart-canvas.tsx').then((module) => ({ default: module.ChartCanvas })),
);

/** The part of the stage that a chart may fill, in pixels. */
const room = { width: 1800, height: 705 } as const;
/** Letters of a chart are 12 px: twice as large they are read from the other end of a room. */
const largest = 2;

interface Props {
  /** Lays the chart out for a width in pixels. */
  readonly draw: (width: number) => Drawing;
  readonly says: string;
}

/**
 * A chart of the house, laid out small and enlarged until it fills its part of the stage. Who presents it can walk through its
 * marks with the arrow keys; nothing is opened on a wall.
 */
export function DarkChart({ draw, says }: Props) {
  const canvas = useRef<ChartCanvasHandle>(null);
  const { small, drawing, factor } = useMemo(() => {
    const factor = Math.min(largest, room.height / draw(room.width / largest).height);
    const small = draw(Math.floor(room.width / factor));
    return { small, drawing: enlarge(small, factor), factor };
  }, [draw]);
  return (
    <figure style={{ position: 'relative', width: room.width }} aria-label={says}>
      <Suspense fallback={null}>
        <ChartCanvas
          ref={canvas}
          option={drawing.option}
          height={drawing.height}
          onSelect={undefined}
          isDense={false}
        />
      </Suspense>
      {/* The ring and its words are laid out small and enlarged with the chart. */}
      <div
        className={styles.walk}
        style={{
          width: room.width / factor,
          height: small.height,
          transform: `scale(${factor})`,
        }}
      >
        <ChartWalk stops={small.stops} onEnter={undefined} />
      </div>
    </figure>
  );
}
