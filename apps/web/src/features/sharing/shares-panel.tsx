import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Share } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { ErrorNote } from '../../components/error-note.tsx';
import { localDay } from '../../components/local-day.ts';
import { localMinute } from '../../components/local-minute.ts';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { restoreShare, revokeShare, sharesQuery, visitsQuery } from './get-shares.ts';
import { shareWords } from './share-words.ts';
import styles from './sharing.module.css';

/** The links that were made: for whom, until when, how often opened and by whom; each can be taken back. */
export function SharesPanel() {
  const w = useWords(shareWords);
  const query = useQuery(sharesQuery);
  return (
    <PageState query={query} rows={3}>
      {({ items }) => (items.length === 0 ? <p>{w.none}</p> : <Links items={items} />)}
    </PageState>
  );
}

function Links({ items }: { readonly items: readonly Share[] }) {
  const w = useWords(shareWords);
  return (
    <table className={styles.links}>
      <thead>
        <tr>
          <th scope="col">{w.recipient}</th>
          <th scope="col">{w.shows}</th>
          <th scope="col">{w.until}</th>
          <th scope="col">{w.visits}</th>
          <th scope="col">{w.status}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {items.map((share) => (
          <Line key={share.id} share={share} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ share }: { readonly share: Share }) {
  const w = useWords(shareWords);
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const changing = useMutation({
    mutationFn: () => (share.state === 'revoked' ? restoreShare(share.id) : revokeShare(share.id)),
    onSuccess: () => client.invalidateQueries({ queryKey: sharesQuery.queryKey }),
  });
  return (
    <>
      <tr>
        <th scope="row">
          <a href={share.address}>{share.recipient}</a>
        </th>
        <td>
          {share.only_pictures ? w.asPictures : w.asPage} ·{' '}
          {share.as_of === null ? w.following : w.pinned(share.as_of)}
        </td>
        <td>{localDay(share.expires_at)}</td>
        <td>
          <Button size="small" type="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {w.times(share.visits)}
          </Button>
        </td>
        <td>{w.state[share.state]}</td>
        <td>
          {share.state !== 'expired' && (
            <Button size="small" loading={changing.isPending} onClick={() => changing.mutate()}>
              {share.state === 'revoked' ? w.restore : w.revoke}
            </Button>
          )}
        </td>
      </tr>
      {(isOpen || changing.isError) && (
        <tr>
          <td colSpan={6}>
            {changing.isError && (
              <ErrorNote error={changing.error} onRetry={() => changing.mutate()} />
            )}
            {isOpen && <Visits id={share.id} />}
          </td>
        </tr>
      )}
    </>
  );
}

function Visits({ id }: { readonly id: number }) {
  const w = useWords(shareWords);
  const query = useQuery(visitsQuery(id));
  return (
    <PageState query={query} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{w.noVisits}</p>
        ) : (
          <ul className={styles.visits} aria-label={w.log}>
            {items.map(({ visited_at, what, address }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows at its head, and two visits may be alike
              <li key={`${visited_at} ${index}`}>
                {localMinute(visited_at)} · {address} · {what}
              </li>
            ))}
          </ul>
        )
      }
    </PageState>
  );
}
