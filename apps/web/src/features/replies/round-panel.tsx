import type { ReplyRound } from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { localDay } from '../../components/local-day.ts';
import { recallAuthor } from '../../components/remember-author.ts';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { AuthorField } from './author-field.tsx';
import { Labelled } from './labelled.tsx';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';
import { extendRound, openRound, withdrawRound } from './send-reply.ts';
import { SendingTrouble } from './sending-trouble.tsx';
import { useSending } from './use-sending.ts';

interface Props {
  readonly area: string;
  readonly year: number;
  readonly round: ReplyRound | null;
}

/** The round of asking: begun with a day, given more time, taken back while nobody has replied. */
export function RoundPanel({ area, year, round }: Props) {
  const w = useWords(repliesWords);
  const m = useWords(marks);
  const [asking, setAsking] = useState<'extend' | 'withdraw' | null>(null);
  if (round === null) {
    return (
      <>
        <p className={styles.fine}>{w.noRound}</p>
        <May right="edit" tells>
          <RoundForm
            submit={w.open}
            dated
            send={({ deadline, ...said }) => openRound({ ...said, area, year, deadline })}
          />
        </May>
      </>
    );
  }
  return (
    <>
      <ul className={styles.steps}>
        {round.steps.map((step) => (
          <li key={`${step.recorded_at} ${step.action}`}>
            {localDay(step.recorded_at)} {step.author} {w.steps[step.action]}
            {step.action === 'extend' && ` ${step.deadline}`}
            {step.note !== null && `${m.colon}${step.note}`}
          </li>
        ))}
      </ul>
      {asking === null && (
        <May right="edit" tells>
          <div className={styles.actions}>
            <Button size="small" onClick={() => setAsking('extend')}>
              {w.extend}
            </Button>
            <Button size="small" onClick={() => setAsking('withdraw')}>
              {w.withdraw}
            </Button>
          </div>
        </May>
      )}
      {asking === 'extend' && (
        <RoundForm
          submit={w.extend}
          dated
          send={(said) => extendRound(round.id, said)}
          onEnd={() => setAsking(null)}
        />
      )}
      {asking === 'withdraw' && (
        <RoundForm
          submit={w.withdraw}
          send={({ author, note }) => withdrawRound(round.id, { author, note })}
          onEnd={() => setAsking(null)}
        />
      )}
    </>
  );
}

interface Said {
  readonly author: string;
  readonly note: string | null;
  readonly deadline: string;
}

interface FormProps {
  readonly submit: string;
  /** Asks for a day. */
  readonly dated?: boolean;
  readonly send: (said: Said) => Promise<unknown>;
  readonly onEnd?: () => void;
}

function RoundForm({ submit, dated = false, send, onEnd }: FormProps) {
  const w = useWords(repliesWords);
  const [deadline, setDeadline] = useState('');
  const [note, setNote] = useState('');
  const [author, setAuthor] = useState(recallAuthor);
  const sending = useSending(onEnd);
  const isReady = author.trim() !== '' && (!dated || deadline !== '');
  return (
    <form
      className={styles.form}
      aria-label={submit}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const said = { author: author.trim(), note: note.trim() === '' ? null : note.trim() };
        sending.mutate({ author: said.author, send: () => send({ ...said, deadline }) });
      }}
    >
      {dated && (
        <Labelled label={onEnd === undefined ? w.deadline : w.newDeadline}>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={deadline}
              onChange={({ target }) => setDeadline(target.value)}
            />
          )}
        </Labelled>
      )}
      <Labelled label={dated ? w.noteField : w.withdrawWhy}>
        {(id) => (
          <Input
            id={id}
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Labelled>
      <AuthorField value={author} onChange={setAuthor} />
      <SendingTrouble error={sending.error} />
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" disabled={!isReady} loading={sending.isPending}>
          {submit}
        </Button>
        {onEnd !== undefined && <Button onClick={onEnd}>{w.cancel}</Button>}
        {!isReady && (
          <span className={styles.fine}>{dated ? w.roundIncomplete : w.authorMissing}</span>
        )}
      </div>
    </form>
  );
}
