import { useQueryClient } from '@tanstack/react-query';
import type { SessionState } from '@xiangjian/contract';
import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { onLoggedOut } from '../api/fetch-in-session.ts';
import { useWords } from '../language/use-words.ts';
import { takeSession } from './know-session.ts';
import { LoginForm } from './login-form.tsx';
import { useSession } from './session.tsx';
import { sessionWords } from './session-words.ts';

/** Asks for the password over the page when the session has run out: what was asked for waits, what was typed stays. */
export function ComebackDialog() {
  const w = useWords(sessionWords);
  const client = useQueryClient();
  const { account } = useSession();
  const [isOpen, setOpen] = useState(false);
  const waiting = useRef<((isBack: boolean) => void)[]>([]);
  useEffect(
    () =>
      onLoggedOut(() => {
        setOpen(true);
        return new Promise((resolve) => waiting.current.push(resolve));
      }),
    [],
  );
  const end = (isBack: boolean) => {
    setOpen(false);
    for (const resolve of waiting.current.splice(0)) resolve(isBack);
  };
  const enter = (state: SessionState) => {
    if (state.must_change_password) return window.location.reload();
    const isSame = state.account?.name === account?.name;
    takeSession(client, state);
    end(true);
    if (!isSame) void client.invalidateQueries();
  };
  const known = account?.name ?? null;
  return (
    <Modal
      open={isOpen}
      title={known === null ? w.needed : w.ended}
      footer={
        known === null ? (
          <Button onClick={() => end(false)}>{w.later}</Button>
        ) : (
          <Button onClick={() => window.location.reload()}>{w.other}</Button>
        )
      }
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
      zIndex={2000}
    >
      <p>{known === null ? w.neededDo : w.endedDo}</p>
      <LoginForm fixedName={known} onIn={enter} />
    </Modal>
  );
}
