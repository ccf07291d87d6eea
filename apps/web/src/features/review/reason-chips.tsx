import type { ReviewReason } from '@xiangjian/indicators';
import { useWords } from '../../language/use-words.ts';
import styles from './queue.module.css';
import { reviewWords } from './review-words.ts';

/** Why a cell is in the queue. */
export function ReasonChips({ reasons }: { readonly reasons: readonly ReviewReason[] }) {
  const w = useWords(reviewWords);
  return (
    <span className={styles.chips}>
      {reasons.map((reason) => (
        <span key={reason} className={styles.chip} title={w.meanings[reason]}>
          {w.reasons[reason]}
        </span>
      ))}
    </span>
  );
}
