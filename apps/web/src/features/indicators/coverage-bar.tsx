import { useContext } from 'react';
import { SketchesAsWords } from '../../components/sketches-as-words.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './coverage-bar.module.css';
import { indicatorWords } from './indicator-words.ts';

interface Props {
  /** Name of the bar for the `SketchWalk` around it. */
  readonly id: string;
  readonly label: string;
  readonly k: number;
  readonly n: number;
}

/** How many townships of the area state a number. */
export function CoverageBar({ id, label, k, n }: Props) {
  const w = useWords(indicatorWords);
  const asWords = useContext(SketchesAsWords);
  return (
    <div className={styles.bar} title={w.coverageLabel(label, k, n)}>
      {!asWords && (
        <div className={styles.track} data-sketch={id} aria-hidden="true">
          <div className={styles.fill} style={{ width: `${n === 0 ? 0 : (k / n) * 100}%` }} />
        </div>
      )}
      <span className={styles.count}>{w.coverage(k, n)}</span>
    </div>
  );
}
