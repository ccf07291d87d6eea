import type { CellEvidence } from '@xiangjian/contract';
import { printStatus } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';

type Change = CellEvidence['history'][number];

/** What the cell was before, from when, and why it changed. */
export function EvidenceHistory({ cell }: { readonly cell: CellEvidence }) {
  const language = useLanguage();
  const w = useWords(evidenceWords);
  const wasText = (change: Change) => {
    const { value, lower, upper, status } = change;
    if (lower === null) return printStatus(status, language);
    const exact = value !== null && value === lower && value === upper;
    return cellText(
      cell.indicator.id,
      {
        value: exact ? value : null,
        lower,
        upper,
        qualifier: exact ? 'exact' : 'range',
        status,
        basis: null,
      },
      language,
    );
  };
  return (
    <section className={styles.section}>
      <h3>{w.history}</h3>
      {cell.history.length === 0 ? (
        <p className={styles.fine}>{w.historyNone}</p>
      ) : (
        <ul className={styles.list}>
          {cell.history.map((change) => (
            <li key={`${change.recorded_at} ${change.reason}`}>
              {wasText(change)}
              <div className={styles.fine}>
                {change.recorded_at.slice(0, 16).replace('T', ' ')} · {change.reason}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
