import type { ReactNode } from 'react';
import styles from './session.module.css';

interface Props {
  readonly label: string;
  /** Said beside the field, under an id for its control to point at. */
  readonly hint?: { readonly id: string; readonly text: string };
  readonly children: ReactNode;
}

/** A labelled field of a form about accounts; its control is the child. */
export function Field({ label, hint, children }: Props) {
  return (
    <div className={styles.field}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label>
        <span>{label}</span>
        {children}
      </label>
      {hint !== undefined && (
        <span id={hint.id} className={styles.hint}>
          {hint.text}
        </span>
      )}
    </div>
  );
}
