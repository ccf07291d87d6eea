import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { ErrorNote } from '../../components/error-note.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './audit.module.css';
import { auditWords } from './audit-words.ts';
import { auditFileAddress, auditVerdictQuery } from './get-audit.ts';

/** Whether the chain of the log holds, and the log as a file that proves it elsewhere. */
export function ChainState() {
  const w = useWords(auditWords);
  const query = useQuery(auditVerdictQuery);
  const { data: verdict, error, isFetching, refetch } = query;
  return (
    <Panel title={w.chain}>
      {error !== null && <ErrorNote error={error} onRetry={() => void refetch()} />}
      <div className={styles.chain}>
        <p aria-live="polite" className={verdict?.broken ? styles.broken : undefined}>
          {isFetching && w.checking}
          {!isFetching &&
            verdict !== undefined &&
            (verdict.broken === null
              ? w.whole(verdict.lines.toLocaleString('en'))
              : w.brokenAt(
                  String(verdict.broken.number),
                  w.kinds[verdict.broken.kind],
                  verdict.lines.toLocaleString('en'),
                ))}
        </p>
        <Button size="small" loading={isFetching} onClick={() => void refetch()}>
          {w.verify}
        </Button>
        <span className={styles.files} title={w.fileHint}>
          <a href={auditFileAddress('csv')} download>
            {w.csv}
          </a>
          <a href={auditFileAddress('jsonl')} download>
            {w.jsonl}
          </a>
        </span>
      </div>
      {verdict !== undefined && (
        <p className={styles.beside}>
          {verdict.broken === null ? w.head(verdict.head.slice(0, 16)) : w.brokenDo}
        </p>
      )}
    </Panel>
  );
}
