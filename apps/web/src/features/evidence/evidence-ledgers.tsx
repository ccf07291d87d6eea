import type { CellEvidence, LedgerValue } from '@xiangjian/contract';
import { localDay } from '../../components/local-day.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';

/** The cell of a ledger that fills the figure, and what ledgers say beside it. */
export function EvidenceLedgers({ cell }: { readonly cell: CellEvidence }) {
  const w = useWords(evidenceWords);
  const { ledger, other_ledgers: others } = cell;
  return (
    <>
      {ledger !== null && (
        <section className={styles.section}>
          <h3>{w.ledger}</h3>
          <LedgerPlace value={ledger} />
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section}>
          <h3>{w.otherLedgers}</h3>
          <ul className={styles.list}>
            {others.map((value) => (
              <li key={value.id}>
                <span className="serif">{value.evidence.text}</span>
                <LedgerPlace value={value} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function LedgerPlace({ value }: { readonly value: LedgerValue }) {
  const w = useWords(evidenceWords);
  const { file_name: file, sheet, address, author, imported_at: at, source_url: url } = value;
  return (
    <div className={styles.fine}>
      {w.ledgerCell(file, sheet, address)} · {w.ledgerBy(author, localDay(at))}
      {url !== null && /^https?:/.test(url) && (
        <>
          {' · '}
          <a href={url} target="_blank" rel="noreferrer">
            {w.sourcePage}
          </a>
        </>
      )}
    </div>
  );
}
