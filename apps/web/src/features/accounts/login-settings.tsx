import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccountSettings } from '@xiangjian/contract';
import { Select, Switch } from 'antd';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './accounts.module.css';
import { accountsWords } from './accounts-words.ts';
import { accountSettingsQuery, keepAccountSettings } from './get-accounts.ts';

const idles = [5, 10, 15, 30, 60, 120, 240, 480] as const;
const longest = [1, 4, 8, 12, 24, 72, 168] as const;

/** Public reading, and when sessions end; each change is kept at once. */
export function LoginSettings() {
  const w = useWords(accountsWords);
  const client = useQueryClient();
  const query = useQuery(accountSettingsQuery);
  const keeping = useMutation({
    mutationFn: keepAccountSettings,
    onSuccess: (kept) => client.setQueryData(accountSettingsQuery.queryKey, kept),
  });
  return (
    <PageState query={query} rows={3}>
      {(settings) => {
        const change = (part: Partial<AccountSettings>) => keeping.mutate({ ...settings, ...part });
        return (
          <>
            <div className={styles.setting}>
              <span>{w.publicReading}</span>
              <span>
                <Switch
                  size="small"
                  aria-label={w.publicReading}
                  checked={settings.public_reading}
                  disabled={keeping.isPending}
                  onChange={(public_reading) => change({ public_reading })}
                />
              </span>
              <span />
              <span className={styles.fine}>{w.publicHint}</span>
            </div>
            <div className={styles.setting}>
              <span>{w.idle}</span>
              <Choice
                label={w.idle}
                value={settings.idle_minutes}
                offered={idles}
                say={w.minutes}
                onChange={(idle_minutes) => change({ idle_minutes })}
              />
            </div>
            <div className={styles.setting}>
              <span>{w.longest}</span>
              <Choice
                label={w.longest}
                value={settings.session_hours}
                offered={longest}
                say={w.hours}
                onChange={(session_hours) => change({ session_hours })}
              />
            </div>
            {keeping.isError && (
              <ErrorNote error={keeping.error} onRetry={() => void query.refetch()} />
            )}
          </>
        );
      }}
    </PageState>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly offered: readonly number[];
  readonly say: (n: number) => string;
  readonly onChange: (n: number) => void;
}

function Choice({ label, value, offered, say, onChange }: ChoiceProps) {
  const numbers = [...new Set([...offered, value])].sort((a, b) => a - b);
  return (
    <span>
      <Select<number>
        size="small"
        aria-label={label}
        popupMatchSelectWidth={false}
        value={value}
        options={numbers.map((n) => ({ value: n, label: say(n) }))}
        onChange={onChange}
      />
    </span>
  );
}
