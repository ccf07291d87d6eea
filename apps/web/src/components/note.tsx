import type { ReactNode } from 'react';
import { explained } from './explained.tsx';
import styles from './page-state.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly details?: readonly string[];
  readonly actions?: ReactNode;
  /** It stands for the whole page, so its title is the page's. */
  readonly isPage?: boolean;
}

/** A quiet box that says why there is nothing here and what to do. */
export function Note({ title, children, details = [], actions, isPage = false }: Props) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <section className={styles.note}>
      <Title>{title}</Title>
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
