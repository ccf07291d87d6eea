import styles from './list.module.css';

interface Props {
  readonly lower: number;
  /** null: open above. */
  readonly upper: number | null;
}

/** Where a qualified number lies between zero and a little above its upper bound. The words beside it say the same. */
export function IntervalBar({ lower, upper }: Props) {
  const end = (upper ?? lower * 1.4) * 1.15 || 1;
  const left = (lower / end) * 100;
  const width = upper === null ? 100 - left : ((upper - lower) / end) * 100;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span
        className={upper === null ? styles.openRange : styles.range}
        style={{ left: `${left}%`, width: `${Math.max(width, 1.5)}%` }}
      />
    </span>
  );
}
