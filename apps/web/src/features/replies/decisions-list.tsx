import type { Dispute } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { localMinute } from '../../components/local-minute.ts';
import { recallAuthor } from '../../components/remember-author.ts';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { AuthorField } from './author-field.tsx';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';
import { undoDecision } from './send-reply.ts';
import { SendingTrouble } from './sending-trouble.tsx';
import { useSending } from './use-sending.ts';

/** Every decision about a dispute, those taken back struck out; the one that holds can be taken back. */
export function DecisionsList({ dispute }: { readonly dispute: Dispute }) {
  const w = useWords(repliesWords);
  const m = useWords(marks);
  const [asking, setAsking] = useState(false);
  if (dispute.decisions.length === 0) return null;
  return (
    <>
      <ul className={styles.decisions}>
        {dispute.decisions.map(({ outcome, author, decided_at: at, reason, undone }) => (
          <li key={at} data-undone={undone !== null}>
            <span>
              <b>{w.outcomes[outcome]}</b>
              {m.colon}
              {reason}
            </span>
            <small>
              {w.decided(author, localMinute(at))}
              {undone !== null && ` · ${w.undone(undone.author, localMinute(undone.at))}`}
            </small>
          </li>
        ))}
      </ul>
      {dispute.decision !== null && !asking && (
        <May right="review" tells>
          <Button size="small" onClick={() => setAsking(true)}>
            {w.undoDecision}
          </Button>
        </May>
      )}
      {asking && <UndoForm dispute={dispute} onEnd={() => setAsking(false)} />}
    </>
  );
}

interface Props {
  readonly dispute: Dispute;
  readonly onEnd: () => void;
}

function UndoForm({ dispute: { id, township, year }, onEnd }: Props) {
  const w = useWords(repliesWords);
  const [author, setAuthor] = useState(recallAuthor);
  const sending = useSending(onEnd);
  const by = author.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const place = { township: township.code, year };
        sending.mutate({ author: by, send: () => undoDecision(place, id, by) });
      }}
    >
      <AuthorField value={author} onChange={setAuthor} />
      <SendingTrouble error={sending.error} />
      <div className={styles.actions}>
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          disabled={by === ''}
          loading={sending.isPending}
        >
          {w.undoDecision}
        </Button>
        <Button size="small" onClick={onEnd}>
          {w.cancel}
        </Button>
      </div>
    </form>
  );
}
