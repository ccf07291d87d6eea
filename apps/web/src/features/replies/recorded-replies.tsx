import type { RecordedReply, ReplySheet } from '@xiangjian/contract';
import { Button } from 'antd';
import { localMinute } from '../../components/local-minute.ts';
import { recallAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { useMay } from '../../session/session.tsx';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';
import { attachmentAddress, undoReply } from './send-reply.ts';
import { SendingTrouble } from './sending-trouble.tsx';
import { useSending } from './use-sending.ts';

/** What a township has replied, the newest first; what was taken back is struck out and stays. */
export function RecordedReplies({ sheet }: { readonly sheet: ReplySheet }) {
  const w = useWords(repliesWords);
  if (sheet.replies.length === 0) return <p className={styles.fine}>{w.noReplies}</p>;
  return (
    <ul className={styles.disputes}>
      {[...sheet.replies].reverse().map((reply) => (
        <ReplyItem key={reply.id} reply={reply} sheet={sheet} />
      ))}
    </ul>
  );
}

interface Props {
  readonly reply: RecordedReply;
  readonly sheet: ReplySheet;
}

function ReplyItem({ reply, sheet }: Props) {
  const w = useWords(repliesWords);
  const { id, answer, received_on: on, manner, speaker, note, late, author, undone } = reply;
  const place = { township: sheet.township.code, year: sheet.year };
  const sending = useSending();
  const by = recallAuthor().trim() === '' ? author : recallAuthor().trim();
  const own = sheet.disputes.filter((one) => one.reply_id === id);
  const mayReply = useMay('reply');
  const canUndo = mayReply && undone === null && own.every(({ decision }) => decision === null);
  return (
    <li data-undone={undone !== null}>
      <p className={styles.disputeHead}>
        <b>{answer === 'agree' ? w.agreedTo : w.disputed}</b>
        {late && <span className={styles.breach}>{w.late}</span>}
      </p>
      <p>
        {on} · {w.manners[manner]}
        {speaker !== null && ` · ${w.spoke(speaker)}`}
      </p>
      {note !== null && <p>{note}</p>}
      {reply.attachments.map((file) => (
        <p key={file.id}>
          {mayReply ? (
            <a href={attachmentAddress(place, file.id)} download={file.file_name}>
              {file.file_name}
            </a>
          ) : (
            file.file_name
          )}{' '}
          <span className={styles.fine}>{sizeText(file.size)}</span>
        </p>
      ))}
      <p className={styles.fine}>{w.by(author, localMinute(reply.recorded_at))}</p>
      {undone === null && reply.changed_since > 0 && (
        <p className={styles.fine}>{w.changedSince(reply.changed_since)}</p>
      )}
      {undone !== null && (
        <p className={styles.fine}>{w.undone(undone.author, localMinute(undone.at))}</p>
      )}
      <SendingTrouble error={sending.error} />
      {canUndo && (
        <Button
          size="small"
          loading={sending.isPending}
          onClick={() => sending.mutate({ author: by, send: () => undoReply(place, id, by) })}
        >
          {w.undo}
        </Button>
      )}
    </li>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
