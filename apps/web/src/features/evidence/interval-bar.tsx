import styles from './interval-bar.module.css';

interface Props {
  readonly lower: number;
  /** null: open above. */
  readonly upper: number | null;
  readonly label: string;
}

/** Where a qualified number lies between zero and a little above its upper bound. */
export function IntervalBar({ lower, upper, label }: Props) {
  const end = (upper ?? lower * 1.4) * 1.15 || 1;
  const left = (lower / end) * 100;
  const right = upper === null ? 100 : (upper / end) * 100;
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      <div
        className={`${styles.span} ${upper === null ? styles.open : ''}`}
        style={{ left: `${left}%`, width: `${right - left}%` }}
      />
    </div>
  );
}
