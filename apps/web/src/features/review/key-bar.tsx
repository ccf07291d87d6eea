import { useWords } from '../../language/use-words.ts';
import { reviewWords } from './review-words.ts';
import styles from './room.module.css';
import type { Room } from './use-room.ts';

interface Props {
  readonly actions: Room['actions'];
  /** What the last key came to. */
  readonly told: string;
  readonly onKeys: () => void;
}

/** Every action with its key, always in sight; a click does the same. */
export function KeyBar({ actions, told, onKeys }: Props) {
  const w = useWords(reviewWords);
  const offered = [
    ['↵', w.actions.accept, actions.accept],
    ['E', w.actions.value, actions.value],
    ['S', w.actions.span, actions.span],
    ['I', w.actions.move, actions.move],
    ['X', w.actions.reject, actions.reject],
    ['A', w.actions.add, actions.add],
    ['U', w.actions.undo, actions.undo],
    ['H', w.actions.history, actions.history],
    ['N', w.actions.nextReport, actions.nextReport],
    ['?', w.actions.keys, onKeys],
  ] as const;
  return (
    <div className={styles.keys} role="toolbar" aria-label={w.keysTitle}>
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {w.actions.walk}
      </span>
      <span>
        <kbd>1–9</kbd> {w.actions.choose}
      </span>
      {offered.map(([key, label, act]) => (
        <button
          key={key}
          type="button"
          className={act === actions.accept ? styles.main : undefined}
          onClick={(event) => {
            if (event.detail > 0) event.currentTarget.blur();
            act();
          }}
        >
          <kbd>{key}</kbd> {label}
        </button>
      ))}
      <span className={styles.told} aria-live="polite">
        {told}
      </span>
    </div>
  );
}
