import type { StoredScheme } from '@xiangjian/contract';
import { localDay } from '../../components/local-day.ts';
import { useWords } from '../../language/use-words.ts';
import { scoringWords } from './scoring-words.ts';
import styles from './studio.module.css';

/** Every save of a scheme, newest first, with its lock or the state in which its weights were set. */
export function Saves({ stored }: { readonly stored: StoredScheme }) {
  const w = useWords(scoringWords);
  return (
    <ol className={styles.saves}>
      {stored.saves.map(({ number, saved_at, author, lock, weights_locked }) => (
        <li key={number}>
          {w.saveLine(number, saved_at === null ? '' : localDay(saved_at), author ?? '')}
          <span className={styles.quiet}>
            {' · '}
            {lock !== null
              ? w.lockedBy(localDay(lock.at), lock.by, lock.reason)
              : weights_locked
                ? w.stateOpen
                : w.stateBlind}
          </span>
        </li>
      ))}
    </ol>
  );
}
