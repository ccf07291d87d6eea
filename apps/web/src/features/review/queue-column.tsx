import type { ReviewItem } from '@xiangjian/contract';
import { memo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { ItemLine } from './item-line.tsx';
import type { Letter } from './letter.ts';
import styles from './queue.module.css';
import { QueueFilters } from './queue-filters.tsx';
import { reviewWords } from './review-words.ts';
import { itemKey, type QueuedReport, reportKey } from './use-queue.ts';

interface Props {
  readonly reports: readonly QueuedReport[];
  readonly report: QueuedReport | null;
  /** Those of the opened report. */
  readonly items: readonly ReviewItem[];
  readonly item: ReviewItem | null;
  readonly letters: readonly Letter[];
  readonly onSelect: (key: string) => void;
}

/** The left column: reports with how far each has come; the opened one shows its items. */
export const QueueColumn = memo(function QueueColumn(props: Props) {
  const { reports, report, items, item, letters, onSelect } = props;
  const w = useWords(reviewWords);
  const selected = item === null ? null : itemKey(item);
  return (
    <nav className={styles.column} aria-label={w.queue}>
      <QueueFilters />
      <ol className={styles.list} data-scroller="queue">
        {reports.map((one) => {
          const key = reportKey(one);
          const isOpened = one === report;
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.report}
                aria-expanded={isOpened}
                data-done={one.decided === one.items}
                onClick={() => onSelect(key)}
              >
                <span>{one.township.name}</span>
                <span title={w.ofReport(one.decided, one.items)}>
                  {one.decided}/{one.items}
                </span>
                <span
                  className={styles.bar}
                  style={{ width: `${(one.decided / one.items) * 100}%` }}
                />
              </button>
              {isOpened && (
                <ol>
                  {items.map((entry) => {
                    const own = itemKey(entry);
                    return (
                      <ItemLine
                        key={own}
                        item={entry}
                        itemKey={own}
                        selected={own === selected}
                        letter={letters.find((letter) => letter.key === own)}
                        onSelect={onSelect}
                      />
                    );
                  })}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
});
