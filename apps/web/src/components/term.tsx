import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useWords } from '../language/use-words.ts';
import { glossary, type TermName } from './glossary.ts';
import { placeBeside } from './place-beside.ts';
import styles from './term.module.css';

interface Props {
  readonly name: TermName;
  /** The words that stand on the page; the name of the term when left out. */
  readonly children?: ReactNode;
  /** Inside a sentence: no taller than its line. */
  readonly inText?: boolean;
}

/** A word with its meaning behind it: a press opens it, Escape or going elsewhere closes it. */
export function Term({ name, children, inText = false }: Props) {
  const { name: title, text } = useWords(glossary)[name];
  const [open, setOpen] = useState(false);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <span className={styles.around} data-term={name}>
      <button
        type="button"
        className={inText ? `${styles.word} ${styles.inText}` : styles.word}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      >
        {children ?? title}
      </button>
      {open && (
        <Meaning id={id} onLost={() => setOpen(false)}>
          <b>{title}</b>
          {text}
        </Meaning>
      )}
    </span>
  );
}

/** The box with the meaning. It stands in the window and not in the page, so that no table or panel cuts it off. */
function Meaning({
  id,
  onLost,
  children,
}: {
  readonly id: string;
  readonly onLost: () => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    const word = current?.parentElement?.getBoundingClientRect();
    if (current === null || word === undefined) return;
    const { left, top } = placeBeside(word, current.getBoundingClientRect(), {
      width: window.innerWidth,
      height: window.innerHeight,
    });
    current.style.left = `${left}px`;
    current.style.top = `${top}px`;
  }, []);
  useEffect(() => {
    window.addEventListener('scroll', onLost, true);
    return () => window.removeEventListener('scroll', onLost, true);
  }, [onLost]);
  return (
    <span ref={box} id={id} role="note" className={styles.meaning}>
      {children}
    </span>
  );
}
