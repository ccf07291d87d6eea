import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { AnswerForm } from './answer-form.tsx';
import styles from './import.module.css';
import { canSendAgain, canWithdraw, type QueuedFile } from './import-queue.ts';
import type { ImportStore } from './import-store.ts';
import { importWords } from './import-words.ts';
import { remedyOf } from './remedy.ts';
import { outcomeNote, outcomeWord } from './report-rows.ts';
import { SendingShare } from './sending-share.tsx';

interface Props {
  readonly item: QueuedFile;
  readonly store: ImportStore;
}

/** From here on, in bytes, sending takes long enough on an office network to be watched. */
const largeFile = 1024 * 1024;

/** One file of the import: its outcome, why, and what can be done about it. */
export const ImportRow = memo(function ImportRow({ item, store }: Props) {
  const w = useWords(importWords);
  const language = useLanguage();
  const [kept, setKept] = useState(false);
  const { state } = item;
  const reply = state.kind === 'done' ? state.reply : null;
  const { reason, todo } = outcomeNote(item, language);
  const remedy = reply === null ? null : remedyOf(reply);
  const look = state.kind === 'done' ? state.reply.outcome : state.kind;
  const withdraw = async () => setKept((await store.withdraw([item.id])) > 0);
  return (
    <tr data-outcome={look}>
      <th scope="row" className={styles.file} title={item.path}>
        {item.path}
      </th>
      <td>
        <span className={`${styles.outcome} ${styles[look]}`}>{outcomeWord(item, language)}</span>
      </td>
      <td>
        {reply?.township != null && (
          <>
            {reply.township.name} {reply.year}
          </>
        )}
      </td>
      <td className={styles.note}>
        {reason}
        {state.kind === 'sending' && item.file.size >= largeFile && (
          <SendingShare sent={state.sent} />
        )}
        {todo !== '' && <span className={styles.todo}>{`${w.stop}${todo}`}</span>}
        {kept && <span className={styles.todo}> {w.withdrawFailed(1)}</span>}
        {reply !== null && !item.archived && (remedy === 'township' || remedy === 'year') && (
          <AnswerForm item={item} reply={reply} asks={remedy} store={store} />
        )}
      </td>
      <td className={styles.rowActions}>
        {reply?.report_id != null && (
          <Link to={paths.report} params={{ id: String(reply.report_id) }} search={carriedView}>
            {w.open}
          </Link>
        )}
        {canWithdraw(item) && (
          <button type="button" onClick={() => void withdraw()}>
            {w.withdraw}
          </button>
        )}
        {canSendAgain(item) && (
          <button type="button" onClick={() => store.sendAgain(item.id)}>
            {state.kind === 'withdrawn' ? w.again : w.retry}
          </button>
        )}
      </td>
    </tr>
  );
});
