import { useWords } from '../../language/use-words.ts';
import styles from './list.module.css';
import { readingWords } from './reading-words.ts';

/** The keys that work in the room, and no others. */
export function KeyHints() {
  const w = useWords(readingWords);
  return (
    <p className={styles.keys}>
      <kbd>J</kbd> {w.next} <kbd>K</kbd> {w.previous} <kbd>Esc</kbd> {w.cancel}
    </p>
  );
}
