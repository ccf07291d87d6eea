import type { Sketch, Stop } from '@xiangjian/charts';
import { type ReactNode, useRef } from 'react';
import styles from './chart.module.css';
import { ChartWalk, type Place } from './chart-walk.tsx';
import { SketchesAsWords } from './sketches-as-words.ts';
import { TableSwitch } from './table-switch.tsx';
import { useTableSwitch } from './use-table-switch.ts';

/** The marks of a small drawing in a row, under the name that it has on the page (`data-sketch`). */
interface NamedStops {
  readonly id: string;
  readonly sketch: Pick<Sketch, 'stops'>;
}

/** A small drawing in a row, under the name that its `SketchView` has. */
export interface NamedSketch extends NamedStops {
  readonly sketch: Sketch;
}

interface Props {
  /** What the drawings show together, in a sentence. */
  readonly says: string;
  /** The drawings row by row, each row from left to right. */
  readonly rows: readonly (readonly NamedStops[])[];
  readonly onEnter?: ((stop: Stop) => void) | undefined;
  /** How to read the drawings, beside the switch. */
  readonly note?: ReactNode;
  /** The table or list whose rows hold the drawings. */
  readonly children: ReactNode;
}

/** Wider than any small drawing: one to the right of another stands further across. */
const column = 10_000;

/**
 * Small drawings in the rows of a table as one chart: one stop of Tab, the arrow keys walk through a row and from row to row, key T
 * shows the figures in place of the drawings.
 */
export function SketchWalk({ says, rows, onEnter, note, children }: Props) {
  const tableSwitch = useTableSwitch();
  const around = useRef<HTMLDivElement>(null);
  const marks = rows.map((sketches) =>
    sketches.flatMap(({ id, sketch }, at) =>
      sketch.stops.map((stop) => ({ id, stop, across: at * column + stop.x })),
    ),
  );
  const flat = marks.flat();
  return (
    <figure className={styles.figure} aria-label={says} onKeyDown={tableSwitch.onKeyDown}>
      <div className={`${styles.corner} ${note === undefined ? 'screen-only' : ''}`}>
        {note !== undefined && <div className={styles.note}>{note}</div>}
        <TableSwitch {...tableSwitch} />
      </div>
      <div ref={around} className={styles.sheet}>
        {!tableSwitch.asTable && flat.length > 0 && (
          <ChartWalk
            stops={flat.map(({ stop }) => stop)}
            onEnter={onEnter}
            rows={marks.map((row) => row.map(({ across }) => across))}
            locate={(at) => placeIn(around.current, flat[at])}
          />
        )}
        <SketchesAsWords value={tableSwitch.asTable}>{children}</SketchesAsWords>
      </div>
    </figure>
  );
}

/** Where a mark stands on the page, from the corner of what the walk lies over; its row is scrolled into sight before. */
function placeIn(
  around: HTMLElement | null,
  mark: { readonly id: string; readonly stop: Stop } | undefined,
): Place {
  const drawing = [...(around?.querySelectorAll<SVGElement>('[data-sketch]') ?? [])].find(
    ({ dataset }) => dataset.sketch === mark?.id,
  );
  if (around === null || drawing === undefined || mark === undefined) return { left: 0, top: 0 };
  drawing.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  const [outer, inner] = [around.getBoundingClientRect(), drawing.getBoundingClientRect()];
  return { left: inner.left - outer.left + mark.stop.x, top: inner.top - outer.top + mark.stop.y };
}
