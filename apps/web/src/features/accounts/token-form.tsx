import { useQueryClient } from '@tanstack/react-query';
import { type NewTokenRequest, rightNames } from '@xiangjian/contract';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { Field } from '../../session/field.tsx';
import { useSession } from '../../session/session.tsx';
import { useSending } from '../../session/use-sending.ts';
import styles from './accounts.module.css';
import { accountsWords } from './accounts-words.ts';
import { addToken } from './get-accounts.ts';
import { SecretDialog } from './secret-dialog.tsx';

type Scope = NewTokenRequest['scopes'][number];

const lives = [7, 30, 90, 180, 366] as const;

/** A new key for a program: what for, what it may do, how long. */
export function TokenForm() {
  const w = useWords(accountsWords);
  const language = useLanguage();
  const client = useQueryClient();
  const { rights } = useSession();
  const offered = rights.filter((right): right is Scope => right !== 'accounts');
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scope[]>(['read']);
  const [days, setDays] = useState<number>(90);
  const [made, setMade] = useState<string | null>(null);
  const { isBusy, wrong, send } = useSending();
  const isComplete = name.trim() !== '' && scopes.length > 0;
  const add = () =>
    send(
      () => addToken({ name: name.trim(), scopes, days }),
      ({ token }) => {
        setMade(token);
        setName('');
        void client.invalidateQueries({ queryKey: ['accounts', 'tokens'] });
      },
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) void add();
      }}
    >
      <Field label={w.tokenName}>
        <Input
          size="small"
          value={name}
          maxLength={40}
          placeholder={w.tokenNameHint}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <Field label={w.scopes}>
        <Select<Scope[]>
          mode="multiple"
          size="small"
          aria-label={w.scopes}
          value={scopes}
          options={offered.map((scope) => ({ value: scope, label: rightNames[scope][language] }))}
          onChange={setScopes}
        />
      </Field>
      <Field label={w.days}>
        <Select<number>
          size="small"
          aria-label={w.days}
          value={days}
          options={lives.map((life) => ({ value: life, label: w.daysOf(life) }))}
          onChange={setDays}
        />
      </Field>
      {wrong !== null && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <div>
        <Button size="small" htmlType="submit" loading={isBusy} disabled={!isComplete}>
          {w.makeToken}
        </Button>
      </div>
      {made !== null && (
        <SecretDialog title={w.made} secret={made} said={w.madeDo} onDone={() => setMade(null)} />
      )}
    </form>
  );
}
