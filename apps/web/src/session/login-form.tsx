import type { SessionState } from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Field } from './field.tsx';
import { logIn } from './get-session.ts';
import styles from './session.module.css';
import { sessionWords } from './session-words.ts';
import { useSending } from './use-sending.ts';

interface Props {
  /** Who must it be; null where anybody may log in. */
  readonly fixedName: string | null;
  readonly onIn: (state: SessionState) => void;
}

/** Name and password. */
export function LoginForm({ fixedName, onIn }: Props) {
  const w = useWords(sessionWords);
  const [name, setName] = useState(fixedName ?? '');
  const [password, setPassword] = useState('');
  const { isBusy, wrong, send } = useSending();
  const submit = () => send(() => logIn(name.trim(), password), onIn).then(() => setPassword(''));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && password !== '') void submit();
      }}
    >
      <Field label={w.name}>
        <Input
          value={name}
          readOnly={fixedName !== null}
          autoFocus={fixedName === null}
          autoComplete="username"
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <Field label={w.password}>
        <Input
          type="password"
          value={password}
          autoFocus={fixedName !== null}
          autoComplete="current-password"
          maxLength={1024}
          onChange={({ target }) => setPassword(target.value)}
        />
      </Field>
      {wrong !== null && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <Button
        type="primary"
        htmlType="submit"
        loading={isBusy}
        disabled={name.trim() === '' || password === ''}
      >
        {w.login}
      </Button>
    </form>
  );
}
