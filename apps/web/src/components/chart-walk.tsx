import type { Stop } from '@xiangjian/charts';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import styles from './chart.module.css';
import { chartWords } from './chart-words.ts';
import { walkedAcross, walkedTo } from './walked-to.ts';

/** The size in pixels for which a drawing was laid out. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** In pixels, or as shares of what the walk lies over. */
export interface Place {
  readonly left: number | string;
  readonly top: number | string;
}

interface Props {
  readonly stops: readonly Stop[];
  /** Undefined where a mark has no source of its own. */
  readonly onEnter: ((stop: Stop) => void) | undefined;
  /** Given where the page stretches the drawing: places are then shares of it. */
  readonly sheet?: Sheet | undefined;
  /** Given where marks lie in rows: where each stands across, row by row, so that Up and Down change the row. */
  readonly rows?: readonly (readonly number[])[] | undefined;
  /** Given where only the page knows where the mark at a place stands. */
  readonly locate?: ((at: number) => Place) | undefined;
}

/**
 * Lets the arrow keys walk through the marks of a chart: a ring around the mark, its lines beside it and read aloud, Enter opens
 * its source. It lies over the chart and lets the pointer through.
 */
export function ChartWalk({ stops, onEnter, sheet, rows, locate }: Props) {
  const w = useWords(chartWords);
  const [at, setAt] = useState<number | null>(null);
  const [located, setLocated] = useState<Place>();
  const ring = useRef<HTMLSpanElement>(null);
  const stop = at === null ? undefined : stops[Math.min(at, stops.length - 1)];
  const place = stop === undefined ? undefined : (located ?? placeOf(stop, sheet));
  useEffect(() => {
    // Drawings are higher than the window; not every environment that shows them scrolls.
    if (at !== null) ring.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setAt(null);
    const across = rows === undefined || at === null ? null : walkedAcross(event.key, at, rows);
    const next = across ?? walkedTo(event.key, at, stops.length);
    if (next === null) return;
    event.preventDefault();
    setLocated(locate?.(next));
    setAt(next);
  };
  return (
    <>
      <button
        type="button"
        className={locate === undefined ? styles.walk : styles.walkAbove}
        aria-label={onEnter === undefined ? w.walkOnly : w.walk}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(null)}
        onClick={() => {
          if (stop !== undefined) onEnter?.(stop);
        }}
      />
      {stop !== undefined && (
        <>
          <span ref={ring} className={styles.ring} style={place} />
          <span className={styles.said} style={place} aria-hidden>
            {stop.lines.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </span>
        </>
      )}
      <span className="visually-hidden" aria-live="polite">
        {stop?.lines.join('，')}
      </span>
    </>
  );
}

function placeOf({ x, y }: Stop, sheet: Sheet | undefined) {
  return sheet === undefined
    ? { left: x, top: y }
    : { left: `${(100 * x) / sheet.width}%`, top: `${(100 * y) / sheet.height}%` };
}
