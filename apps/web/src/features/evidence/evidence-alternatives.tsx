import type { CellEvidence } from '@xiangjian/contract';
import { QuotedText } from '../../components/quoted-text.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';
import { notTakenReason } from './not-taken-reason.ts';

/** Other figures that the report gives for the same indicator, and why they do not fill the cell. */
export function EvidenceAlternatives({ cell }: { readonly cell: CellEvidence }) {
  const w = useWords(evidenceWords);
  if (cell.alternatives.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{w.alternatives}</h3>
      <ul className={styles.list}>
        {cell.alternatives.map((reading) => (
          <li key={reading.id}>
            <span className="serif">
              <QuotedText text={reading.evidence.text} printed={reading.printed} />
            </span>
            <div className={styles.fine}>{w.reasons[notTakenReason(reading)]}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
