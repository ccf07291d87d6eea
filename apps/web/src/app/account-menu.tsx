import { Link } from '@tanstack/react-router';
import { roleNames } from '@xiangjian/contract';
import { Button } from 'antd';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { askBack } from '../api/fetch-in-session.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import { logOut } from '../session/get-session.ts';
import { useSession } from '../session/session.tsx';
import { sessionWords } from '../session/session-words.ts';
import { paths } from '../view/paths.ts';
import { carriedView } from '../view/use-view.ts';
import styles from './account-menu.module.css';
import menu from './more-menu.module.css';

/** Who is logged in, and the way out; the way in where everybody may read. Without accounts there is nothing to show. */
export function AccountMenu() {
  const { state, account } = useSession();
  if (state !== 'accounts') return null;
  return account === null ? <LoginButton /> : <OwnMenu />;
}

function LoginButton() {
  const w = useWords(sessionWords);
  return (
    <Button type="text" size="small" onClick={() => void askBack()}>
      {w.login}
    </Button>
  );
}

function OwnMenu() {
  const w = useWords(sessionWords);
  const language = useLanguage();
  const { account, division_name } = useSession();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (account === null) return null;
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  const out = async () => {
    await logOut().catch(() => undefined);
    window.location.assign('/');
  };
  return (
    <nav className={menu.more} aria-label={w.mine} onKeyDown={close} onBlur={leave}>
      <Button
        ref={button}
        type="text"
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        title={account.name}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.name}>{account.name}</span>
      </Button>
      <ul id={id} className={menu.list} hidden={!isOpen}>
        <li className={styles.role}>
          {[roleNames[account.role][language], division_name].filter(Boolean).join(' · ')}
        </li>
        <li>
          <Link to={paths.accounts} search={carriedView} onClick={() => setOpen(false)}>
            {w.mine}
          </Link>
        </li>
        <li className={styles.out}>
          <Button type="text" size="small" onClick={() => void out()}>
            {w.logout}
          </Button>
        </li>
      </ul>
    </nav>
  );
}
