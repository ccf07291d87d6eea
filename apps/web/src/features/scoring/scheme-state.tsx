import { Popconfirm } from 'antd';
import { localDay } from '../../components/local-day.ts';
import { useWords } from '../../language/use-words.ts';
import { scoringWords } from './scoring-words.ts';
import styles from './studio.module.css';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly onLock: () => void;
}

/** Whether names are hidden, visible, or visible since a lock; and the step from one to the next. */
export function SchemeState({ studio, onLock }: Props) {
  const w = useWords(scoringWords);
  const { scheme, lock, unlock, problems } = studio;
  if (lock !== null) {
    return (
      <span className={styles.state}>
        <span className={styles.locked}>{w.stateLocked}</span>
        <span className={styles.quiet}>{w.lockedBy(localDay(lock.at), lock.by, lock.reason)}</span>
        <Popconfirm
          title={<div className={styles.ask}>{w.unlockAsk}</div>}
          okText={w.unlockYes}
          cancelText={w.cancel}
          onConfirm={unlock}
        >
          <button type="button" className={styles.link}>
            {w.unlock}
          </button>
        </Popconfirm>
      </span>
    );
  }
  if (scheme.weights_locked) {
    return (
      <span className={styles.state} title={w.stateOpenHint}>
        <span className={styles.open}>{w.stateOpen}</span>
      </span>
    );
  }
  return (
    <span className={styles.state}>
      <span className={styles.blind} title={w.stateBlindHint}>
        {w.stateBlind}
      </span>
      <button type="button" className={styles.link} disabled={problems.length > 0} onClick={onLock}>
        {w.lock}
      </button>
    </span>
  );
}
