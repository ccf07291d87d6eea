import { useQueryClient } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './import.module.css';
import { ImportArea } from './import-area.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportRow } from './import-row.tsx';
import type { ImportStore } from './import-store.ts';
import { importWords } from './import-words.ts';
import { NamesakesNote } from './namesakes-note.tsx';
import { outcomeWord } from './report-rows.ts';

/** Importing from the first file to the report on all of them. */
export function ImportPanel({ store }: { readonly store: ImportStore }) {
  const w = useWords(importWords);
  const language = useLanguage();
  const queue = useSyncExternalStore(store.subscribe, store.snapshot);
  const [only, setOnly] = useState<string | null>(null);
  useFreshAnswers(queue.changes);
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const item of queue.files) {
      const word = outcomeWord(item, language);
      found.set(word, (found.get(word) ?? 0) + 1);
    }
    return found;
  }, [queue.files, language]);
  const chosen = only !== null && counts.has(only) ? only : null;
  const shown =
    chosen === null
      ? queue.files
      : queue.files.filter((item) => outcomeWord(item, language) === chosen);
  return (
    <div className={styles.panel}>
      <ImportArea onFound={store.add} />
      {queue.files.length > 0 && (
        <section className={styles.queue} aria-label={w.queue}>
          <ImportProgress store={store} queue={queue} />
          <NamesakesNote store={store} files={queue.files} />
          {counts.size > 1 && (
            <Segmented
              size="small"
              value={chosen ?? w.all}
              options={[
                { value: w.all, label: `${w.all} ${queue.files.length}` },
                ...[...counts].map(([word, count]) => ({ value: word, label: `${word} ${count}` })),
              ]}
              onChange={(word) => setOnly(word === w.all ? null : word)}
            />
          )}
          <div className={styles.frame}>
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">{w.columns.file}</th>
                  <th scope="col">{w.columns.outcome}</th>
                  <th scope="col">{w.columns.report}</th>
                  <th scope="col">{w.columns.note}</th>
                  <th scope="col">{w.columns.action}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((item) => (
                  <ImportRow key={item.id} item={item} store={store} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}

/** Every answer is asked for again once stored reports have changed and the queue has been quiet for a moment. */
function useFreshAnswers(changes: number): void {
  const client = useQueryClient();
  const seen = useRef(0);
  useEffect(() => {
    if (changes === seen.current) return;
    const timer = window.setTimeout(() => {
      seen.current = changes;
      void client.invalidateQueries();
    }, 400);
    return () => window.clearTimeout(timer);
  }, [changes, client]);
}
