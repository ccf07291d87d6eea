import { useQuery } from '@tanstack/react-query';
import { indicatorById, isIndicatorId, printCell } from '@xiangjian/indicators';
import { PageState } from '../../components/page-state.tsx';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { ledgerConflictsQuery } from './get-ledgers.ts';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';

const most = 50;

/** Where a ledger says something else than what is in use; both are shown with their source. */
export function LedgerConflicts({ area }: { readonly area: string }) {
  const w = useWords(ledgerWords);
  const m = useWords(marks);
  const language = useLanguage();
  const query = useQuery(ledgerConflictsQuery(area));
  return (
    <PageState query={query} rows={3}>
      {({ items }) => (
        <>
          <p className={styles.fine}>{items.length === 0 ? w.noConflicts : w.conflictsDetail}</p>
          <ul className={styles.past}>
            {items
              .slice(0, most)
              .map(({ township, year, indicator, stored, filled_by, ledger }) => {
                const print = (cell: typeof stored) =>
                  isIndicatorId(indicator.id)
                    ? printCell(indicatorById(indicator.id), cell, language)
                    : '';
                return (
                  <li key={ledger.id}>
                    <p>
                      <b>{township.name}</b> · {year} ·{' '}
                      {language === 'zh' ? indicator.label_zh : indicator.label_en}
                    </p>
                    <p className={styles.fine}>
                      {w.stored} {print(stored)}
                      {m.inBrackets(w.filledBy[filled_by])} · {w.inLedger} {print(ledger.cell)}
                      {m.inBrackets(`${ledger.file_name} ${ledger.sheet} ${ledger.address}`)}
                    </p>
                  </li>
                );
              })}
          </ul>
        </>
      )}
    </PageState>
  );
}
