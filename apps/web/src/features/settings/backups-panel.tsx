import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeptBackups } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { ErrorNote } from '../../components/error-note.tsx';
import { localMinute } from '../../components/local-minute.ts';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { backupsWords } from './backups-words.ts';
import { backupsQuery, makeBackup } from './get-backups.ts';
import styles from './settings.module.css';

/** How the server backs up, the backups it has, and one more at once. */
export function BackupsPanel() {
  const w = useWords(backupsWords);
  const client = useQueryClient();
  const query = useQuery(backupsQuery);
  const making = useMutation({
    mutationFn: makeBackup,
    onSuccess: (kept) => client.setQueryData(backupsQuery.queryKey, kept),
  });
  return (
    <PageState query={query} rows={4}>
      {(kept) => (
        <>
          <p>{kept.hours === 0 ? w.byHand : w.everyHours(kept.hours, kept.keep)}</p>
          {kept.failure !== null && <Note title={w.failed}>{kept.failure}</Note>}
          <Newest kept={kept} />
          {making.isError && <ErrorNote error={making.error} onRetry={() => making.mutate()} />}
          <p className={styles.habit}>
            <Button
              onClick={() => making.mutate()}
              loading={making.isPending || kept.busy}
              disabled={kept.busy}
            >
              {making.isPending || kept.busy ? w.making : w.make}
            </Button>
          </p>
          <p className={styles.beside}>
            {w.folder} <code>{kept.folder}</code>
          </p>
          <p className={styles.beside}>{w.restore}</p>
        </>
      )}
    </PageState>
  );
}

const few = 5;

function Newest({ kept: { items } }: { readonly kept: KeptBackups }) {
  const w = useWords(backupsWords);
  const [all, setAll] = useState(false);
  if (items.length === 0) return <p>{w.none}</p>;
  return (
    <>
      <table className={styles.backups}>
        <thead>
          <tr>
            <th scope="col">{w.moment}</th>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.size}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? items : items.slice(0, few)).map(({ name, moment, bytes }) => (
            <tr key={name}>
              <td>{localMinute(moment)}</td>
              <td>{name}</td>
              <td>{w.sizeOf((bytes / 1e6).toFixed(1))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > few && (
        <Button size="small" onClick={() => setAll(!all)}>
          {all ? w.fewer : w.all(items.length)}
        </Button>
      )}
    </>
  );
}
