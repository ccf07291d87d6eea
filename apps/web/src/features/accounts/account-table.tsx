import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Account, roleNames } from '@xiangjian/contract';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { localMinute } from '../../components/local-minute.ts';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useSending } from '../../session/use-sending.ts';
import { AccountDialog } from './account-dialog.tsx';
import styles from './accounts.module.css';
import { accountsWords } from './accounts-words.ts';
import { accountsQuery, changeAccount, resetPassword } from './get-accounts.ts';
import { SecretDialog } from './secret-dialog.tsx';

/** All accounts, with what an administrator may do to each. */
export function AccountTable() {
  const w = useWords(accountsWords);
  const client = useQueryClient();
  const query = useQuery(accountsQuery);
  const [opened, setOpened] = useState<Account | 'new' | null>(null);
  const [given, setGiven] = useState<{ name: string; password: string } | null>(null);
  const { isBusy, wrong, send } = useSending();
  const refresh = () => void client.invalidateQueries({ queryKey: ['accounts'] });
  const reset = ({ id, name }: Account) =>
    send(
      () => resetPassword(id),
      ({ password }) => {
        setGiven({ name, password });
        refresh();
      },
    );
  const activate = ({ id, role, division }: Account, active: boolean) =>
    send(() => changeAccount(id, { role, division, active }), refresh);
  return (
    <PageState query={query} rows={4}>
      {({ items }) => (
        <>
          <div className={styles.wide}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[w.name, w.role, w.lastLogin, w.state].map((title) => (
                    <th key={title}>{title}</th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {items.map((account) => (
                  <AccountRow
                    key={account.id}
                    account={account}
                    isBusy={isBusy}
                    onChange={() => setOpened(account)}
                    onReset={() => void reset(account)}
                    onActivate={(active) => void activate(account, active)}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {wrong !== null && (
            <p role="alert" className={styles.wrong}>
              {wrong}
            </p>
          )}
          <div className={styles.actions}>
            <Button type="primary" size="small" onClick={() => setOpened('new')}>
              {w.add}
            </Button>
          </div>
          {opened !== null && (
            <AccountDialog
              account={opened === 'new' ? null : opened}
              onClose={() => setOpened(null)}
              onDone={(name, password) => {
                setOpened(null);
                refresh();
                if (password !== null) setGiven({ name, password });
              }}
            />
          )}
          {given !== null && (
            <SecretDialog
              title={w.given(given.name)}
              secret={given.password}
              said={w.givenDo}
              onDone={() => setGiven(null)}
            />
          )}
        </>
      )}
    </PageState>
  );
}

interface RowProps {
  readonly account: Account;
  readonly isBusy: boolean;
  readonly onChange: () => void;
  readonly onReset: () => void;
  readonly onActivate: (active: boolean) => void;
}

function AccountRow({ account, isBusy, onChange, onReset, onActivate }: RowProps) {
  const w = useWords(accountsWords);
  const language = useLanguage();
  const { name, role, division_name, last_login_at, must_change_password } = account;
  const isActive = account.deactivated_at === null;
  const confirm = { okText: w.yes, cancelText: w.cancel, placement: 'topRight' } as const;
  const button = { type: 'link', size: 'small', disabled: isBusy } as const;
  return (
    <tr data-off={!isActive}>
      <td className={styles.name}>{name}</td>
      <td>{[roleNames[role][language], division_name].filter(Boolean).join(' · ')}</td>
      <td>{last_login_at === null ? w.never : localMinute(last_login_at)}</td>
      <td>{isActive ? (must_change_password ? w.mustChange : w.active) : w.inactive}</td>
      <td>
        {isActive ? (
          <>
            <Button {...button} onClick={onChange}>
              {w.change}
            </Button>
            <Popconfirm title={w.resetAsk(name)} {...confirm} onConfirm={onReset}>
              <Button {...button}>{w.reset}</Button>
            </Popconfirm>
            <Popconfirm
              title={w.deactivateAsk(name)}
              {...confirm}
              onConfirm={() => onActivate(false)}
            >
              <Button {...button}>{w.deactivate}</Button>
            </Popconfirm>
          </>
        ) : (
          <Button {...button} onClick={() => onActivate(true)}>
            {w.activate}
          </Button>
        )}
      </td>
    </tr>
  );
}
