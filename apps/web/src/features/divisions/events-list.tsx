import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DivisionEvents } from '@xiangjian/contract';
import { Button } from 'antd';
import { ErrorNote } from '../../components/error-note.tsx';
import { localDay } from '../../components/local-day.ts';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './divisions.module.css';
import { divisionsWords } from './divisions-words.ts';
import { undoDivisionChange } from './get-divisions.ts';

type Event = DivisionEvents['items'][number];

/** What happened to townships, the newest first; what a person declared can be undone. */
export function EventsList({ events }: { readonly events: readonly Event[] }) {
  const w = useWords(divisionsWords);
  const m = useWords(marks);
  const client = useQueryClient();
  const undoing = useMutation({
    mutationFn: ({ id, author }: { readonly id: number; readonly author: string }) =>
      undoDivisionChange(id, author),
    onSuccess: () => client.invalidateQueries(),
  });
  if (events.length === 0) return <p>{w.noEvents}</p>;
  return (
    <>
      {undoing.isError && <ErrorNote error={undoing.error} onRetry={() => undoing.reset()} />}
      <ul className={styles.events}>
        {events.map((event) => (
          <li key={`${event.date} ${event.kind} ${namesOf(event.from, m.list)}`}>
            <time dateTime={event.date}>{event.date}</time>
            <span>
              {w.kinds[event.kind]}
              {w.colon}
              {namesOf(event.from, m.list)} → {namesOf(event.to, m.list)}
              {event.document !== null && <small> {event.document}</small>}
              <br />
              <small>
                {event.declared === null
                  ? w.bundled
                  : w.by(event.declared.author, localDay(event.declared.recorded_at))}
              </small>
            </span>
            {event.declared !== null && (
              <Undo
                declared={event.declared}
                isBusy={undoing.isPending && undoing.variables.id === event.declared.id}
                onUndo={(id, author) => undoing.mutate({ id, author })}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface UndoProps {
  readonly declared: NonNullable<Event['declared']>;
  readonly isBusy: boolean;
  readonly onUndo: (id: number, author: string) => void;
}

function Undo({ declared: { id, author }, isBusy, onUndo }: UndoProps) {
  const w = useWords(divisionsWords);
  return (
    <Button size="small" loading={isBusy} onClick={() => onUndo(id, author)}>
      {isBusy ? w.undoing : w.undo}
    </Button>
  );
}

function namesOf(side: readonly { readonly name: string }[], between: string): string {
  return side.map(({ name }) => name).join(between);
}
