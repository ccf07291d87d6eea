import { useLocation } from '@tanstack/react-router';
import { useWords } from '../language/use-words.ts';
import { wholeAddress } from './embedded.ts';
import styles from './layout.module.css';
import { shellWords } from './shell-words.ts';

/** Under a view in the frame of another site: whose it is, and the way to the whole. */
export function EmbedFoot() {
  const w = useWords(shellWords);
  useLocation(); // the address is that of the moment, after every step inside the frame
  return (
    <footer className={styles.embedFoot}>
      <span>{w.embedSource}</span>
      <a href={wholeAddress(window.location.href)} target="_blank" rel="noopener">
        {w.embedWhole}
      </a>
    </footer>
  );
}
