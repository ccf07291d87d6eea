import type { CellEvidence } from '@xiangjian/contract';
import { cellText } from '../../components/cell-text.ts';
import { localMinute } from '../../components/local-minute.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';

/** Who changed the figure that the report was read to state, why, and whether the words for it still stand. */
export function EvidenceCorrection({ cell }: { readonly cell: CellEvidence }) {
  const language = useLanguage();
  const w = useWords(evidenceWords);
  const { correction, indicator } = cell;
  if (correction === null) return null;
  const { author, recorded_at, reason, old, standing, quoted } = correction;
  return (
    <section className={styles.section}>
      <h3>{w.correction}</h3>
      <p>{reason}</p>
      <p className={styles.fine}>
        {author} · {localMinute(recorded_at)}
        {old !== null && ` · ${w.insteadOf(cellText(indicator.id, old, language))}`}
      </p>
      {standing === 'lost' && (
        <p className={styles.askFor} role="note">
          {w.wordsLost(quoted?.text ?? '')}
        </p>
      )}
      {standing === 'note' && <p className={styles.fine}>{w.noteOnly}</p>}
    </section>
  );
}
