import type { ReactNode } from 'react';
import { explained } from './explained.tsx';
import styles from './page-state.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly details?: readonly string[];
  readonly actions?: ReactNode;
}

/** A quiet box that says why there is nothing here and what to do. */
export function Note({ title, children, details = [], actions }: Props) {
  return (
    <section className={styles.note}>
      <h2>{title}</h2>
      {children !== undefined && <p>{explained(children)}</p>}
      {details.length > 0 && (
        <ul className={styles.details}>
          {details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
