import type { Stop } from '@xiangjian/charts';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import styles from './chart.module.css';
import { chartWords } from './chart-words.ts';
import { walkedTo } from './walked-to.ts';

interface Props {
  readonly stops: readonly Stop[];
  /** Undefined where a mark has no source of its own. */
  readonly onEnter: ((stop: Stop) => void) | undefined;
}

/**
 * Lets the arrow keys walk through the marks of a chart: a ring around the mark, its lines beside it and read aloud, Enter opens
 * its source. It lies over the chart and lets the pointer through.
 */
export function ChartWalk({ stops, onEnter }: Props) {
  const w = useWords(chartWords);
  const [at, setAt] = useState<number | null>(null);
  const stop = at === null ? undefined : stops[Math.min(at, stops.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setAt(null);
    const next = walkedTo(event.key, at, stops.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };
  return (
    <>
      <button
        type="button"
        className={styles.walk}
        aria-label={onEnter === undefined ? w.walkOnly : w.walk}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(null)}
        onClick={() => {
          if (stop !== undefined) onEnter?.(stop);
        }}
      />
      {stop !== undefined && (
        <>
          <span className={styles.ring} style={{ left: stop.x, top: stop.y }} />
          <span className={styles.said} style={{ left: stop.x, top: stop.y }} aria-hidden>
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
