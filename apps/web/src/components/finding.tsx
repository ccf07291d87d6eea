import type { ReactNode } from 'react';
import { explained } from './explained.tsx';
import styles from './finding.module.css';

interface Props {
  readonly children: ReactNode;
  readonly detail?: ReactNode;
}

/** A page begins with what was found, as a sentence; its terms can be pressed. */
export function Finding({ children, detail }: Props) {
  return (
    <div className={styles.finding} data-guide="finding">
      <h1>{explained(children)}</h1>
      {detail !== undefined && detail !== '' && <p>{explained(detail)}</p>}
    </div>
  );
}
