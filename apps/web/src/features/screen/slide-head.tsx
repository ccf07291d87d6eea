import type { ReactNode } from 'react';
import styles from './screen.module.css';

interface Props {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
}

/** The first lines of a page: what is found or shown, and how to read it. */
export function SlideHead({ title, hint }: Props) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {hint !== undefined && <p>{hint}</p>}
    </header>
  );
}
