import { ChartWalk } from '../../components/chart-walk.tsx';
import { useWords } from '../../language/use-words.ts';
import { evidenceWords } from './evidence-words.ts';
import styles from './interval-bar.module.css';

interface Props {
  readonly lower: number;
  /** null: open above. */
  readonly upper: number | null;
  readonly label: string;
  /** A bound as the page prints it. */
  readonly print: (bound: number) => string;
}

/** The bar as the arrow keys see it: places are shares of it. */
const sheet = { width: 100, height: 6 };

/** Where a qualified number lies between zero and a little above its upper bound; the arrow keys walk from bound to bound. */
export function IntervalBar({ lower, upper, label, print }: Props) {
  const w = useWords(evidenceWords);
  const end = (upper ?? lower * 1.4) * 1.15 || 1;
  const left = (lower / end) * 100;
  const right = upper === null ? 100 : (upper / end) * 100;
  const stopAt = (x: number, line: string) => ({ x, y: 3, lines: [line], mark: null });
  return (
    <figure className={styles.bar} aria-label={label}>
      <div
        className={`${styles.span} ${upper === null ? styles.open : ''}`}
        style={{ left: `${left}%`, width: `${right - left}%` }}
      />
      <ChartWalk
        stops={[
          stopAt(left, w.atLeast(print(lower))),
          stopAt(right, upper === null ? w.noUpper : w.atMost(print(upper))),
        ]}
        onEnter={undefined}
        sheet={sheet}
      />
    </figure>
  );
}
