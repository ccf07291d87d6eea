import type { CellEvidence } from '@xiangjian/contract';
import { cellText } from '../../components/cell-text.ts';
import { localMinute } from '../../components/local-minute.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { changeDiff } from './change-diff.ts';
import { ChangeDiffTable } from './change-diff-table.tsx';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';

/** What the cell was before and after each change, who or what did it, and why. The newest stands first. */
export function EvidenceHistory({ cell }: { readonly cell: CellEvidence }) {
  const language = useLanguage();
  const w = useWords(evidenceWords);
  const { indicator, history } = cell;
  const texts = history.map((change) => cellText(indicator.id, change, language));
  const diffs = history.map((change, index) =>
    changeDiff(indicator.id, history[index - 1] ?? null, change, language),
  );
  return (
    <section className={styles.section}>
      <h3>{w.history}</h3>
      {history.length === 0 ? (
        <p className={styles.fine}>{w.historyNone}</p>
      ) : (
        <ol className={styles.list}>
          {history
            .map(({ recorded_at, reason, author, note, quoted }, index) => (
              <li key={`${recorded_at} ${texts.slice(0, index + 1).join(' ')}`}>
                {index > 0 && (
                  <>
                    <del className={styles.was}>{texts[index - 1]}</del> →{' '}
                  </>
                )}
                <ins className={styles.became}>{texts[index]}</ins>
                <div className={styles.fine}>
                  {[localMinute(recorded_at), w.causes[reason], author, note]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </div>
                {quoted !== null && (
                  <blockquote className={styles.quoted} lang="zh-CN">
                    {quoted.text}
                  </blockquote>
                )}
                <ChangeDiffTable rows={diffs[index] ?? []} />
              </li>
            ))
            .reverse()}
        </ol>
      )}
    </section>
  );
}
