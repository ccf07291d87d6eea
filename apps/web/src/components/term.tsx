import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { glossary, type TermName } from './glossary.ts';
import styles from './term.module.css';

interface Props {
  readonly name: TermName;
  /** The words that stand on the page; the name of the term when left out. */
  readonly children?: ReactNode;
}

/** A word with its meaning behind it: a press opens it, Escape or going elsewhere closes it. */
export function Term({ name, children }: Props) {
  const { name: title, text } = useWords(glossary)[name];
  const [open, setOpen] = useState(false);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <span className={styles.around}>
      <button
        type="button"
        className={styles.word}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      >
        {children ?? title}
      </button>
      <span id={id} role="note" className={styles.meaning} hidden={!open}>
        <b>{title}</b>
        {text}
      </span>
    </span>
  );
}
