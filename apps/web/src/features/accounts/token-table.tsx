import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiToken, rightNames } from '@xiangjian/contract';
import { Button } from 'antd';
import { localDay } from '../../components/local-day.ts';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useSending } from '../../session/use-sending.ts';
import styles from './accounts.module.css';
import { accountsWords } from './accounts-words.ts';
import { revokeToken, tokensQuery } from './get-accounts.ts';

/** Keys of programs, each to be revoked; of all accounts for an administrator. */
export function TokenTable({ of }: { readonly of: 'me' | 'all' }) {
  const w = useWords(accountsWords);
  const client = useQueryClient();
  const query = useQuery(tokensQuery(of));
  const { isBusy, wrong, send } = useSending();
  const refresh = () => void client.invalidateQueries({ queryKey: ['accounts', 'tokens'] });
  const titles = [...(of === 'all' ? [w.owner] : []), w.tokenName, w.scopes, w.until, w.used];
  return (
    <PageState query={query} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.fine}>{w.noTokens}</p>
        ) : (
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
                {items.map((token) => (
                  <TokenRow
                    key={token.id}
                    token={token}
                    tellsOwner={of === 'all'}
                    isBusy={isBusy}
                    onRevoke={() => void send(() => revokeToken(token.id), refresh)}
                  />
                ))}
              </tbody>
            </table>
            {wrong !== null && (
              <p role="alert" className={styles.wrong}>
                {wrong}
              </p>
            )}
          </div>
        )
      }
    </PageState>
  );
}

interface RowProps {
  readonly token: ApiToken;
  readonly tellsOwner: boolean;
  readonly isBusy: boolean;
  readonly onRevoke: () => void;
}

function TokenRow({ token, tellsOwner, isBusy, onRevoke }: RowProps) {
  const w = useWords(accountsWords);
  const language = useLanguage();
  const { account, name, scopes, expires_at, used_at, revoked_at } = token;
  const hasExpired = Date.parse(expires_at) <= Date.now();
  const between = language === 'zh' ? '、' : ', ';
  return (
    <tr data-off={revoked_at !== null || hasExpired}>
      {tellsOwner && <td className={styles.name}>{account}</td>}
      <td className={styles.name}>{name}</td>
      <td>{scopes.map((scope) => rightNames[scope][language]).join(between)}</td>
      <td>{localDay(expires_at)}</td>
      <td>{used_at === null ? w.never : localDay(used_at)}</td>
      <td>
        {revoked_at !== null ? (
          w.revoked
        ) : hasExpired ? (
          w.expired
        ) : (
          <Button type="link" size="small" disabled={isBusy} onClick={onRevoke}>
            {w.revoke}
          </Button>
        )}
      </td>
    </tr>
  );
}
