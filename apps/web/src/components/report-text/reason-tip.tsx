import { useEffect, useRef, useState } from 'react';
import styles from './sheet.module.css';

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

const widest = 280;

/** Says why the number under the pointer or the focus was not taken. One box serves all of them. */
export function ReasonTip() {
  const anchor = useRef<HTMLSpanElement>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const sheet = anchor.current?.parentElement;
    if (sheet === null || sheet === undefined) return;
    const show = (event: Event) => setTip(tipFor(event.target));
    const hide = () => setTip(null);
    sheet.addEventListener('mouseover', show);
    sheet.addEventListener('focusin', show);
    sheet.addEventListener('mouseleave', hide);
    sheet.addEventListener('focusout', hide);
    window.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      sheet.removeEventListener('mouseover', show);
      sheet.removeEventListener('focusin', show);
      sheet.removeEventListener('mouseleave', hide);
      sheet.removeEventListener('focusout', hide);
      window.removeEventListener('scroll', hide, { capture: true });
    };
  }, []);
  return (
    <span ref={anchor} aria-hidden="true">
      {tip !== null && (
        <span className={styles.tip} style={{ left: tip.left, top: tip.top, maxWidth: widest }}>
          {tip.text}
        </span>
      )}
    </span>
  );
}

function tipFor(target: EventTarget | null): Tip | null {
  const mark = target instanceof Element ? target.closest('[data-reason]') : null;
  const text = mark?.getAttribute('data-reason') ?? '';
  if (mark === null || text === '') return null;
  const box = mark.getBoundingClientRect();
  return {
    text,
    left: Math.max(8, Math.min(box.left, window.innerWidth - widest - 8)),
    top: box.bottom + 4,
  };
}
