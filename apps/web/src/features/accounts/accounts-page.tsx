import { useQueryClient } from '@tanstack/react-query';
import { roleNames, type SessionState } from '@xiangjian/contract';
import { useState } from 'react';
import { Finding } from '../../components/finding.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { takeSession } from '../../session/know-session.ts';
import { May } from '../../session/may.tsx';
import { PasswordForm } from '../../session/password-form.tsx';
import { useSession } from '../../session/session.tsx';
import { sessionWords } from '../../session/session-words.ts';
import { SetupForm } from '../../session/setup-form.tsx';
import { AccountTable } from './account-table.tsx';
import styles from './accounts.module.css';
import { accountsWords } from './accounts-words.ts';
import { LoginSettings } from './login-settings.tsx';
import { SessionTable } from './session-table.tsx';
import { TokenForm } from './token-form.tsx';
import { TokenTable } from './token-table.tsx';

/** 账号: the first one, one's own, and for an administrator those of all. */
export function AccountsPage() {
  const w = useWords(accountsWords);
  const { state, account } = useSession();
  if (state === 'local') return <First />;
  if (account === null) return <Finding detail={w.publicDo}>{w.publicOnly}</Finding>;
  return <Own account={account} />;
}

function First() {
  const w = useWords(accountsWords);
  return (
    <>
      <Finding detail={w.localDetail}>{w.local}</Finding>
      <div className={styles.two}>
        <Panel title={w.first}>
          <p>{w.firstDo}</p>
          <SetupForm needsToken={false} onIn={() => window.location.reload()} />
        </Panel>
      </div>
    </>
  );
}

function Own({ account }: { readonly account: NonNullable<SessionState['account']> }) {
  const w = useWords(accountsWords);
  const language = useLanguage();
  return (
    <>
      <Finding detail={w.mineDetail}>
        {w.mine(account.name, roleNames[account.role][language])}
      </Finding>
      <div className={styles.panels}>
        <May right="accounts">
          <Panel title={w.all}>
            <AccountTable />
          </Panel>
          <div className={styles.two}>
            <Panel title={w.settings} aside={w.settingsAside}>
              <LoginSettings />
            </Panel>
            <Panel title={w.allSessions}>
              <SessionTable of="all" />
            </Panel>
          </div>
        </May>
        <div className={styles.two}>
          <Panel title={w.password}>
            <OwnPassword />
          </Panel>
          <Panel title={w.sessions}>
            <SessionTable of="me" />
          </Panel>
        </div>
        <Panel title={w.tokens} aside={w.tokensAside}>
          <div className={styles.two}>
            <TokenTable of="me" />
            <TokenForm />
          </div>
        </Panel>
        <May right="accounts">
          <Panel title={w.allTokens}>
            <TokenTable of="all" />
          </Panel>
        </May>
      </div>
    </>
  );
}

function OwnPassword() {
  const s = useWords(sessionWords);
  const client = useQueryClient();
  const [isChanged, setChanged] = useState(false);
  const done = (state: SessionState) => {
    takeSession(client, state);
    setChanged(true);
    void client.invalidateQueries({ queryKey: ['accounts'] });
  };
  return (
    <>
      <PasswordForm onDone={done} />
      {isChanged && <p role="status">{s.changed}</p>}
    </>
  );
}
