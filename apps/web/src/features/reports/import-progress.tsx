import { Button, Popconfirm, Progress } from 'antd';
import { useState } from 'react';
import { saveFile } from '../../components/save-file.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { csvText } from './csv-text.ts';
import styles from './import.module.css';
import { type ImportQueue, progressOf } from './import-queue.ts';
import type { ImportStore } from './import-store.ts';
import { importWords } from './import-words.ts';
import { reportRows, withdrawable } from './report-rows.ts';

interface Props {
  readonly store: ImportStore;
  readonly queue: ImportQueue;
}

/** How far the import is, and what can be done with all of it. */
export function ImportProgress({ store, queue }: Props) {
  const w = useWords(importWords);
  const language = useLanguage();
  const [kept, setKept] = useState(0);
  const { done, total, current, share } = progressOf(queue);
  const open = total - done;
  const again = queue.files.filter(
    ({ state }) => state.kind === 'failed' || state.kind === 'cancelled',
  ).length;
  const back = withdrawable(queue.files);
  const save = () => {
    const rows = reportRows(queue.files, language);
    saveFile(`${w.csvName}.csv`, csvText(rows), 'text/csv;charset=utf-8');
  };
  return (
    <div>
      <div className={styles.head}>
        <h2 aria-live="polite">{open > 0 ? w.progress(done, total) : w.finished(total)}</h2>
        {current !== null && <span className={styles.current}>{w.current(current)}</span>}
        <span className={styles.actions}>
          {open > 0 && !queue.halted && (
            <Button size="small" onClick={store.cancelRest}>
              {w.cancel}
            </Button>
          )}
          {again > 0 && !queue.halted && (
            <Button size="small" onClick={store.sendAllAgain}>
              {w.retryAll(again)}
            </Button>
          )}
          {open === 0 && (
            <>
              <Button size="small" onClick={save}>
                {w.save}
              </Button>
              {back.length > 0 && (
                <Popconfirm
                  title={<div className={styles.ask}>{w.withdrawAsk(back.length)}</div>}
                  okText={w.yes}
                  cancelText={w.no}
                  onConfirm={async () => setKept(await store.withdraw(back))}
                >
                  <Button size="small">{w.withdrawAll(back.length)}</Button>
                </Popconfirm>
              )}
              <Button size="small" type="text" onClick={store.clear}>
                {w.clear}
              </Button>
            </>
          )}
        </span>
      </div>
      {open > 0 && (
        <Progress
          percent={Math.floor(share * 100)}
          status={queue.halted ? 'normal' : 'active'}
          showInfo={false}
          size="small"
          aria-label={w.progress(done, total)}
        />
      )}
      {queue.halted && (
        <p className={styles.halted} role="alert">
          {w.halted(open + again)}{' '}
          <Button size="small" type="primary" onClick={store.sendAllAgain}>
            {w.goOn}
          </Button>
        </p>
      )}
      {kept > 0 && (
        <p className={styles.halted} role="alert">
          {w.withdrawFailed(kept)}
        </p>
      )}
      {queue.leftAside > 0 && <p className={styles.aside}>{w.leftAside(queue.leftAside)}</p>}
    </div>
  );
}
