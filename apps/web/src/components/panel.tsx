import { type ReactNode, useId } from 'react';
import { explained } from './explained.tsx';
import styles from './panel.module.css';
import { PanelGuard } from './panel-guard.tsx';

interface Props {
  readonly title: ReactNode;
  /** A short note or actions at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One card of a page: title at left, a note or actions at right, then the content. */
export function Panel({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{explained(title)}</h2>
        {aside !== undefined && (
          <div className={styles.aside}>
            {typeof aside === 'string' ? <span>{explained(aside)}</span> : explained(aside)}
          </div>
        )}
      </header>
      <PanelGuard>{children}</PanelGuard>
    </section>
  );
}
