import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Ledger } from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { apiAddress } from '../../api/address.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { localMinute } from '../../components/local-minute.ts';
import { PageState } from '../../components/page-state.tsx';
import { isAuthorFixed, recallAuthor, rememberAuthor } from '../../components/remember-author.ts';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { ledgersQuery } from './get-ledgers.ts';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';
import { undoLedger } from './send-ledger.ts';

/** Every import of the area, the newest first, with its undo. */
export function PastLedgers({ area }: { readonly area: string }) {
  const w = useWords(ledgerWords);
  const query = useQuery(ledgersQuery(area));
  return (
    <PageState query={query} rows={3}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.fine}>{w.none}</p>
        ) : (
          <ul className={styles.past}>
            {items.map((ledger) => (
              <PastLedger key={ledger.id} ledger={ledger} />
            ))}
          </ul>
        )
      }
    </PageState>
  );
}

function PastLedger({ ledger }: { readonly ledger: Ledger }) {
  const w = useWords(ledgerWords);
  const m = useWords(marks);
  const [asking, setAsking] = useState(false);
  const { id, file_name: file, sheet, years, figures, author, imported_at: at, undone } = ledger;
  return (
    <li data-undone={undone !== null}>
      <p>
        <b>{file}</b> · {sheet} · {years.join(m.list)} · {w.figures} {figures}
      </p>
      <p className={styles.fine}>
        {author} {localMinute(at)}
        <May right="export">
          {' · '}
          <a href={apiAddress(`/ledgers/${id}/original`)} download>
            {w.original}
          </a>
        </May>
        {undone !== null && ` · ${w.undone(undone.by, undone.why)}`}
      </p>
      {undone === null && !asking && (
        <May right="import">
          <Button size="small" onClick={() => setAsking(true)}>
            {w.undo}
          </Button>
        </May>
      )}
      {undone === null && asking && <UndoForm id={id} onEnd={() => setAsking(false)} />}
    </li>
  );
}

function UndoForm({ id, onEnd }: { readonly id: number; readonly onEnd: () => void }) {
  const w = useWords(ledgerWords);
  const client = useQueryClient();
  const [author, setAuthor] = useState(recallAuthor);
  const [reason, setReason] = useState('');
  const undo = useMutation({
    mutationFn: () => undoLedger(id, author.trim(), reason.trim()),
    onSuccess: async () => {
      rememberAuthor(author.trim());
      await client.invalidateQueries();
      onEnd();
    },
  });
  const ready = author.trim() !== '' && reason.trim() !== '';
  return (
    <form
      className={styles.sign}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) undo.mutate();
      }}
    >
      <div>
        <span>{w.author}</span>
        <Input
          aria-label={w.author}
          size="small"
          value={author}
          readOnly={isAuthorFixed()}
          onChange={(event) => setAuthor(event.target.value)}
        />
      </div>
      <div className={styles.wide}>
        <span>{w.undoWhy}</span>
        <Input
          aria-label={w.undoWhy}
          size="small"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <Button
        size="small"
        type="primary"
        htmlType="submit"
        disabled={!ready}
        loading={undo.isPending}
      >
        {w.undoSure}
      </Button>
      <Button size="small" onClick={onEnd}>
        {w.cancel}
      </Button>
      {undo.isError && <ErrorNote error={undo.error} onRetry={() => undo.mutate()} />}
    </form>
  );
}
