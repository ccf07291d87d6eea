import { useWords } from '../../language/use-words.ts';
import styles from './coverage-bar.module.css';
import { indicatorWords } from './indicator-words.ts';

interface Props {
  readonly label: string;
  readonly k: number;
  readonly n: number;
}

/** How many townships of the area state a number. */
export function CoverageBar({ label, k, n }: Props) {
  const w = useWords(indicatorWords);
  return (
    <div className={styles.bar} title={w.coverageLabel(label, k, n)}>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.fill} style={{ width: `${n === 0 ? 0 : (k / n) * 100}%` }} />
      </div>
      <span className={styles.count}>{w.coverage(k, n)}</span>
    </div>
  );
}
