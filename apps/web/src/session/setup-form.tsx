import { passwordTrouble, type SessionState } from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Field } from './field.tsx';
import { setUp } from './get-session.ts';
import styles from './session.module.css';
import { sessionWords } from './session-words.ts';
import { useSending } from './use-sending.ts';

interface Props {
  readonly needsToken: boolean;
  readonly onIn: (state: SessionState) => void;
}

/** Makes the first administrator. */
export function SetupForm({ needsToken, onIn }: Props) {
  const w = useWords(sessionWords);
  const id = useId();
  const [token, setToken] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const { isBusy, wrong, send } = useSending();
  const differs = again !== '' && again !== password;
  const isComplete =
    name.trim() !== '' &&
    again === password &&
    passwordTrouble(password, name) === null &&
    (!needsToken || token.trim() !== '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) void send(() => setUp(name.trim(), password, token.trim()), onIn);
      }}
    >
      {needsToken && (
        <Field label={w.token}>
          <Input
            value={token}
            autoFocus
            autoComplete="one-time-code"
            maxLength={100}
            onChange={({ target }) => setToken(target.value)}
          />
        </Field>
      )}
      <Field label={w.name} hint={{ id: `${id}-name`, text: w.nameHint }}>
        <Input
          aria-describedby={`${id}-name`}
          value={name}
          autoComplete="username"
          maxLength={40}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <Field label={w.password} hint={{ id: `${id}-rules`, text: w.rules }}>
        <Input
          aria-describedby={`${id}-rules`}
          type="password"
          value={password}
          autoComplete="new-password"
          maxLength={128}
          onChange={({ target }) => setPassword(target.value)}
        />
      </Field>
      <Field label={w.again}>
        <Input
          type="password"
          value={again}
          autoComplete="new-password"
          maxLength={128}
          onChange={({ target }) => setAgain(target.value)}
        />
      </Field>
      {(differs || wrong !== null) && (
        <p role="alert" className={styles.wrong}>
          {differs ? w.differs : wrong}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={isBusy} disabled={!isComplete}>
        {w.make}
      </Button>
    </form>
  );
}
