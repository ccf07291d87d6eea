import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { localMinute } from '../../components/local-minute.ts';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { useSending } from '../../session/use-sending.ts';
import styles from './accounts.module.css';
import { accountsWords } from './accounts-words.ts';
import { endOtherSessions, endSession, sessionsQuery } from './get-accounts.ts';
import { programName } from './program-name.ts';

/** Where somebody is logged in, each to be ended; of all accounts for an administrator. */
export function SessionTable({ of }: { readonly of: 'me' | 'all' }) {
  const w = useWords(accountsWords);
  const client = useQueryClient();
  const query = useQuery(sessionsQuery(of));
  const { isBusy, wrong, send } = useSending();
  const refresh = () => void client.invalidateQueries({ queryKey: ['accounts', 'sessions'] });
  const titles = [...(of === 'all' ? [w.owner] : []), w.program, w.address, w.used];
  return (
    <PageState query={query} rows={2}>
      {({ items }) => (
        <>
          <div className={styles.wide}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {titles.map((title) => (
                    <th key={title}>{title}</th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {items.map(({ id, account, program, address, used_at, current }) => (
                  <tr key={id}>
                    {of === 'all' && <td className={styles.name}>{account}</td>}
                    <td title={program}>{programName(program) ?? w.unknownProgram}</td>
                    <td>{address}</td>
                    <td>{localMinute(used_at)}</td>
                    <td>
                      {current ? (
                        w.here
                      ) : (
                        <Button
                          type="link"
                          size="small"
                          disabled={isBusy}
                          onClick={() => void send(() => endSession(id), refresh)}
                        >
                          {w.end}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {wrong !== null && (
            <p role="alert" className={styles.wrong}>
              {wrong}
            </p>
          )}
          {of === 'me' && items.length > 1 && (
            <div className={styles.actions}>
              <Button
                size="small"
                disabled={isBusy}
                onClick={() => void send(endOtherSessions, refresh)}
              >
                {w.endOthers}
              </Button>
            </div>
          )}
        </>
      )}
    </PageState>
  );
}
