import type { ReactNode } from 'react';
import styles from './session.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A labelled field of a form about accounts; its control is the child. */
export function Field({ label, hint, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label>
      <span>{label}</span>
      {children}
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </label>
  );
}
