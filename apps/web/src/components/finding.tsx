import type { ReactNode } from 'react';
import styles from './finding.module.css';

interface Props {
  readonly children: ReactNode;
  readonly detail?: ReactNode;
}

/** A page begins with what was found, as a sentence. */
export function Finding({ children, detail }: Props) {
  return (
    <div className={styles.finding}>
      <h1>{children}</h1>
      {detail !== undefined && <p>{detail}</p>}
    </div>
  );
}
