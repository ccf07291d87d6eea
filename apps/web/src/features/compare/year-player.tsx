import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { scatterWords } from './scatter-words.ts';

interface Props {
  readonly years: readonly number[];
  readonly year: number;
}

const eachYear = 1200;

/**
 * Steps through the years; the year stands in the address like everything else. Plays by itself only for people who have not asked
 * for less motion.
 */
export function YearPlayer({ years, year }: Props) {
  const w = useWords(scatterWords);
  const change = useChangeView();
  const [isPlaying, setPlaying] = useState(false);
  const at = years.indexOf(year);
  const [before, after] = [years[at - 1], years[at + 1]];
  const [first] = years;
  const goTo = (to: number | undefined) => {
    if (to !== undefined) change({ year: to, evidence: undefined }, { replace: true });
  };
  useEffect(() => {
    if (!isPlaying) return;
    if (after === undefined) {
      setPlaying(false);
      return;
    }
    const timer = window.setTimeout(() => change({ year: after }, { replace: true }), eachYear);
    return () => window.clearTimeout(timer);
  }, [isPlaying, after, change]);
  const wantsCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <div className={`${styles.settings} screen-only`}>
      <span>
        <Button
          size="small"
          aria-label={w.before}
          disabled={before === undefined}
          onClick={() => goTo(before)}
        >
          ‹
        </Button>
        <b>{year}</b>
        <Button
          size="small"
          aria-label={w.after}
          disabled={after === undefined}
          onClick={() => goTo(after)}
        >
          ›
        </Button>
      </span>
      {!wantsCalm && years.length > 1 && (
        <Button
          size="small"
          onClick={() => {
            if (!isPlaying && after === undefined) goTo(first);
            setPlaying(!isPlaying);
          }}
        >
          {isPlaying ? w.stop : w.play}
        </Button>
      )}
    </div>
  );
}
