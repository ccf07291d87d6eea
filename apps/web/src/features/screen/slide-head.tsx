import type { ReactNode } from 'react';
import styles from './screen.module.css';

interface Props {
  readonly title: string;
  readonly hint?: ReactNode;
}

/** Two lines of a headline at its full size, in Chinese characters; a letter or figure takes about half of one. */
const twoLines = 78;

/** The first lines of a page: what is found or shown, and how to read it. */
export function SlideHead({ title, hint }: Props) {
  return (
    <header className={styles.head}>
      <h1 className={isLong(title) ? styles.long : undefined}>{title}</h1>
      {hint !== undefined && <p>{hint}</p>}
    </header>
  );
}

/** A third line would push the drawing below it off the page. */
function isLong(title: string): boolean {
  const width = [...title].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e80 ? 1 : 0.52), 0);
  return width > twoLines;
}
