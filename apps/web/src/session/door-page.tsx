import type { SessionState } from '@xiangjian/contract';
import { type ReactNode, useEffect } from 'react';
import { isEmbedded } from '../app/embedded.ts';
import { useWords } from '../language/use-words.ts';
import { addressAfterLogin } from './address-after-login.ts';
import { LoginForm } from './login-form.tsx';
import { PasswordForm } from './password-form.tsx';
import styles from './session.module.css';
import { sessionWords } from './session-words.ts';
import { SetupForm } from './setup-form.tsx';

interface Props {
  readonly door: 'setup' | 'login' | 'password';
}

/**
 * What stands in front of every page: first setup, login, a password of one's own. The address stays, so that the page that
 * was asked for appears behind it.
 */
export function DoorPage({ door }: Props) {
  const w = useWords(sessionWords);
  // Everything is asked anew, as who is here now. Who must choose a password first stays at this address for it.
  const enter = (state: SessionState) => {
    const here = new URL(window.location.href);
    const next = state.must_change_password ? here.href : addressAfterLogin(state, here);
    if (next === here.href) window.location.reload();
    else window.location.replace(next);
  };
  const heading = { setup: w.setup, login: w.login, password: w.choose }[door];
  useEffect(() => {
    document.title = w.title(heading);
  }, [w, heading]);
  if (door === 'login' && isEmbedded(window.location.pathname)) {
    return <Card heading={w.framed}>{w.framedDo}</Card>;
  }
  const said = { setup: w.setupDo, login: w.loginDo, password: w.chooseDo }[door];
  return (
    <Card heading={heading} said={said}>
      {door === 'login' && <LoginForm fixedName={null} onIn={enter} />}
      {door === 'setup' && <SetupForm needsToken onIn={enter} />}
      {door === 'password' && <PasswordForm onDone={enter} />}
    </Card>
  );
}

interface CardProps {
  readonly heading: string;
  readonly said?: string;
  readonly children: ReactNode;
}

function Card({ heading, said, children }: CardProps) {
  return (
    <main id="content" className={styles.page}>
      <span className={styles.wordmark}>乡鉴</span>
      <div className={styles.card}>
        <h1>{heading}</h1>
        {said !== undefined && <p>{said}</p>}
        {children}
      </div>
    </main>
  );
}
