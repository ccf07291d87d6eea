import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SeriesNoteItem } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { AskReason } from '../../components/ask-reason.tsx';
import forms from '../../components/entry-form.module.css';
import { localDay } from '../../components/local-day.ts';
import { recallAuthor } from '../../components/remember-author.ts';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import { undoSeriesNote } from './get-notes.ts';
import styles from './series.module.css';
import { seriesWords } from './series-words.ts';

/** Declared changes of definition, those that were taken back struck through with the reason. */
export function NotesList({ notes }: { readonly notes: readonly SeriesNoteItem[] }) {
  const w = useWords(seriesWords);
  if (notes.length === 0) return <p className={forms.quiet}>{w.none}</p>;
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
  const m = useWords(marks);
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
        <p className={forms.quiet}>
          {[
            scope.join(' · '),
            ...(note.source === null ? [] : [w.source(note.source)]),
            w.by(note.author, localDay(note.recorded_at)),
          ].join(m.semicolon)}
        </p>
        {undone !== null && (
          <p className={forms.quiet}>{w.undone(undone.by, localDay(undone.at), undone.why)}</p>
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
  const [isAsking, setAsking] = useState(false);
  const undoing = useMutation({
    mutationFn: (reason: string) =>
      undoSeriesNote(id, { author: recallAuthor() || author, reason }),
    onSuccess: () => client.invalidateQueries(),
  });
  if (!isAsking) {
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        {w.undo}
      </Button>
    );
  }
  return (
    <AskReason
      label={w.undoWhy}
      confirm={w.undoDo}
      cancel={w.cancel}
      act={undoing}
      onCancel={() => setAsking(false)}
    />
  );
}
