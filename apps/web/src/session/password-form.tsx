import { passwordTrouble, type SessionState } from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Field } from './field.tsx';
import { changePassword } from './get-session.ts';
import styles from './session.module.css';
import { useSession } from './session.tsx';
import { sessionWords } from './session-words.ts';
import { useSending } from './use-sending.ts';

const fields = ['old', 'fresh', 'again'] as const;
const empty = { old: '', fresh: '', again: '' };

/** The own password is changed against the old one. */
export function PasswordForm({ onDone }: { readonly onDone: (state: SessionState) => void }) {
  const w = useWords(sessionWords);
  const id = useId();
  const { account } = useSession();
  const [typed, setTyped] = useState(empty);
  const { isBusy, wrong, send } = useSending();
  const differs = typed.again !== '' && typed.again !== typed.fresh;
  const isComplete =
    typed.old !== '' &&
    typed.again === typed.fresh &&
    passwordTrouble(typed.fresh, account?.name ?? '') === null;
  const done = (state: SessionState) => {
    setTyped(empty);
    onDone(state);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) void send(() => changePassword(typed.old, typed.fresh), done);
      }}
    >
      {fields.map((field) => (
        <Field
          key={field}
          label={w[field]}
          {...(field === 'fresh' ? { hint: { id, text: w.rules } } : {})}
        >
          <Input
            {...(field === 'fresh' ? { 'aria-describedby': id } : {})}
            type="password"
            value={typed[field]}
            autoComplete={field === 'old' ? 'current-password' : 'new-password'}
            maxLength={field === 'old' ? 1024 : 128}
            onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
          />
        </Field>
      ))}
      {(differs || wrong !== null) && (
        <p role="alert" className={styles.wrong}>
          {differs ? w.differs : wrong}
        </p>
      )}
      <div>
        <Button type="primary" htmlType="submit" loading={isBusy} disabled={!isComplete}>
          {w.change}
        </Button>
      </div>
    </form>
  );
}
