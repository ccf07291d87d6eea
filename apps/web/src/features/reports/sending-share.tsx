import { useWords } from '../../language/use-words.ts';
import styles from './import.module.css';
import { importWords } from './import-words.ts';

/** How much of a large file has been sent; once it is there, the server reads it. */
export function SendingShare({ sent }: { readonly sent: number }) {
  const w = useWords(importWords);
  const words = sent < 1 ? w.sent(Math.floor(sent * 100)) : w.beingRead;
  return (
    <span className={styles.share}>
      <progress max={1} value={sent} aria-label={words} /> {words}
    </span>
  );
}
