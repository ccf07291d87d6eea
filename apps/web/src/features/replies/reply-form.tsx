import { type ReplySheet, replyLimits, replyManners } from '@xiangjian/contract';
import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { AuthorField } from './author-field.tsx';
import { DisputeFields } from './dispute-fields.tsx';
import { Labelled } from './labelled.tsx';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';
import { emptyDispute, emptyDraft, type ReplyDraft, requestOf, tooLarge } from './reply-draft.ts';
import { sendReply } from './send-reply.ts';
import { SendingTrouble } from './sending-trouble.tsx';
import { useSending } from './use-sending.ts';

interface Props {
  readonly sheet: ReplySheet;
  readonly draft: ReplyDraft;
  readonly onChange: (draft: ReplyDraft) => void;
}

/** Records what a township replied: it agrees to all, or disputes figures with words and papers. */
export function ReplyForm({ sheet, draft, onChange }: Props) {
  const w = useWords(repliesWords);
  const id = useId();
  const [isRecorded, setRecorded] = useState(false);
  const [round, setRound] = useState(0);
  const sending = useSending(() => {
    onChange(emptyDraft());
    setRecorded(true);
    setRound(round + 1); // a file field can only be emptied by another one
  });
  const put = (more: Partial<ReplyDraft>) => {
    setRecorded(false);
    onChange({ ...draft, ...more });
  };
  const disputing = draft.answer === 'dispute';
  const form = useScrolledTo(disputing ? draft.disputes.length : 0);
  const isOpen = sheet.disputes.some(({ decision }) => decision === null);
  const request = requestOf(draft, unitOf);
  const large = tooLarge(draft.files);
  const submit = () => {
    if (request === null || sending.isPending) return;
    const place = { township: sheet.township.code, year: sheet.year };
    sending.mutate({
      author: request.author,
      send: () => sendReply(place, request, draft.files),
    });
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={w.record}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset className={styles.choices}>
        <legend>{w.answer}</legend>
        <label>
          <input
            type="radio"
            name={`${id}answer`}
            checked={draft.answer === 'agree'}
            disabled={isOpen}
            onChange={() => put({ answer: 'agree' })}
          />
          {w.agree}
        </label>
        <label>
          <input
            type="radio"
            name={`${id}answer`}
            checked={disputing}
            onChange={() =>
              put({
                answer: 'dispute',
                disputes: draft.disputes.length === 0 ? [emptyDispute] : draft.disputes,
              })
            }
          />
          {w.disagree}
        </label>
      </fieldset>
      {isOpen && <p className={styles.fine}>{w.agreeBlocked}</p>}
      {disputing && (
        <DisputeFields
          sheet={sheet}
          disputes={draft.disputes}
          onChange={(disputes) => put({ disputes })}
        />
      )}
      <div className={styles.pair}>
        <Labelled label={w.on}>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={draft.receivedOn}
              onChange={({ target }) => put({ receivedOn: target.value })}
            />
          )}
        </Labelled>
        <Labelled label={w.how}>
          {(id) => (
            <select
              id={id}
              value={draft.manner}
              onChange={({ target }) => {
                const manner = replyManners.find((one) => one === target.value);
                if (manner !== undefined) put({ manner });
              }}
            >
              {replyManners.map((manner) => (
                <option key={manner} value={manner}>
                  {w.manners[manner]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <Labelled label={w.speaker}>
        {(id) => (
          <Input
            id={id}
            maxLength={40}
            value={draft.speaker}
            onChange={({ target }) => put({ speaker: target.value })}
          />
        )}
      </Labelled>
      <Labelled label={w.noteField}>
        {(id) => (
          <Input
            id={id}
            maxLength={1000}
            value={draft.note}
            onChange={({ target }) => put({ note: target.value })}
          />
        )}
      </Labelled>
      <Labelled key={round} label={w.files}>
        {(id) => (
          <input
            id={id}
            type="file"
            multiple
            onChange={({ target }) => put({ files: [...(target.files ?? [])] })}
          />
        )}
      </Labelled>
      {draft.files.length > replyLimits.attachments && (
        <p className={styles.trouble}>{w.tooMany}</p>
      )}
      {large !== null && <p className={styles.trouble}>{w.tooLarge(large.name)}</p>}
      <AuthorField value={draft.author} onChange={(author) => put({ author })} />
      <SendingTrouble error={sending.error} />
      <div className={styles.actions}>
        <Button
          type="primary"
          htmlType="submit"
          disabled={request === null}
          loading={sending.isPending}
        >
          {w.submit}
        </Button>
        {request === null && !isRecorded && <span className={styles.fine}>{w.incomplete}</span>}
        {isRecorded && <span role="status">{w.recorded}</span>}
      </div>
    </form>
  );
}

/** Brings the form into sight when a dispute is added from the table, and puts the cursor into it. */
function useScrolledTo(disputes: number) {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef(disputes);
  useEffect(() => {
    if (disputes > before.current) {
      const fields = form.current?.querySelectorAll<HTMLElement>('[data-dispute]');
      const last = fields?.[fields.length - 1];
      last?.scrollIntoView({ block: 'nearest' });
      last?.querySelector<HTMLElement>('select, input')?.focus();
    }
    before.current = disputes;
  }, [disputes]);
  return form;
}

function unitOf(indicator: string): string {
  return isIndicatorId(indicator) ? indicatorById(indicator).unit : '';
}
