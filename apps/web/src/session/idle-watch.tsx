import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { askBack } from '../api/fetch-in-session.ts';
import { useWords } from '../language/use-words.ts';
import { askSession, touchSession } from './get-session.ts';
import styles from './session.module.css';
import { useSession } from './session.tsx';
import { sessionWords } from './session-words.ts';

const between = 30_000;
const warnBelow = 180;
const signsOfWork = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Keeps the session while a person works, also where work asks the server for nothing, and warns before it ends. When it has
 * ended it asks for the password at once, not only with the next click.
 */
export function IdleWatch() {
  const isLoggedIn = useSession().account !== null;
  return isLoggedIn ? <Watch /> : null;
}

function Watch() {
  const w = useWords(sessionWords);
  const [left, setLeft] = useState<number | null>(null);
  const worked = useRef(false);
  const look = useRef(async () => {
    if (worked.current) await touchSession();
    worked.current = false;
    const { account, seconds_left } = await askSession();
    setLeft(seconds_left);
    // What is known of the person stays until they are back: the page behind the dialog must not go.
    if (account === null) await askBack();
  });
  useEffect(() => {
    const work = () => {
      worked.current = true;
    };
    const timer = setInterval(() => void look.current().catch(() => undefined), between);
    for (const sign of signsOfWork) window.addEventListener(sign, work, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signsOfWork) window.removeEventListener(sign, work);
    };
  }, []);
  if (left === null || left > warnBelow) return null;
  const stay = () => {
    worked.current = true;
    void look.current().catch(() => undefined);
  };
  return (
    <div className={`${styles.idle} screen-only`} role="status">
      {w.idle(Math.max(1, Math.ceil(left / 60)))}
      <Button size="small" onClick={stay}>
        {w.stay}
      </Button>
    </div>
  );
}
