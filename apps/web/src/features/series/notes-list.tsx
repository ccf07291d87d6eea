import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SeriesNoteItem } from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { ErrorNote } from '../../components/error-note.tsx';
import { localDay } from '../../components/local-day.ts';
import { recallAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { undoSeriesNote } from './get-notes.ts';
import styles from './series.module.css';
import { seriesWords } from './series-words.ts';

/** Declared changes of definition, those that were taken back struck through with the reason. */
export function NotesList({ notes }: { readonly notes: readonly SeriesNoteItem[] }) {
  const w = useWords(seriesWords);
  if (notes.length === 0) return <p className={styles.quiet}>{w.none}</p>;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <NoteLine key={note.id} note={note} />
      ))}
    </ul>
  );
}

function NoteLine({ note }: { readonly note: SeriesNoteItem }) {
  const w = useWords(seriesWords);
  const { undone } = note;
  const scope = [note.indicator_label ?? w.allIndicators, note.area_name ?? w.everywhere];
  return (
    <li className={undone === null ? undefined : styles.undone}>
      <b>{w.from(note.from)}</b>
      <div>
        <p>
          <span className={styles.words}>{note.text}</span>
          <span className={styles.kind}>{w.comparability[note.comparability]}</span>
        </p>
        <p className={styles.quiet}>
          {[
            scope.join(' · '),
            ...(note.source === null ? [] : [w.source(note.source)]),
            w.by(note.author, localDay(note.recorded_at)),
          ].join('；')}
        </p>
        {undone !== null && (
          <p className={styles.quiet}>{w.undone(undone.by, localDay(undone.at), undone.why)}</p>
        )}
        {undone === null && <Undo id={note.id} author={note.author} />}
      </div>
    </li>
  );
}

/** Taking back asks for a reason first. */
function Undo({ id, author }: { readonly id: number; readonly author: string }) {
  const w = useWords(seriesWords);
  const client = useQueryClient();
  const [reason, setReason] = useState<string | null>(null);
  const undoing = useMutation({
    mutationFn: (why: string) =>
      undoSeriesNote(id, { author: recallAuthor() || author, reason: why }),
    onSuccess: () => client.invalidateQueries(),
  });
  if (reason === null) {
    return (
      <Button size="small" onClick={() => setReason('')}>
        {w.undo}
      </Button>
    );
  }
  return (
    <div className={styles.actions}>
      <Input
        autoFocus
        aria-label={w.undoWhy}
        placeholder={w.undoWhy}
        maxLength={200}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        type="primary"
        disabled={reason.trim() === ''}
        loading={undoing.isPending}
        onClick={() => undoing.mutate(reason)}
      >
        {w.undoDo}
      </Button>
      <Button onClick={() => setReason(null)}>{w.cancel}</Button>
      {undoing.isError && <ErrorNote error={undoing.error} onRetry={() => undoing.reset()} />}
    </div>
  );
}
