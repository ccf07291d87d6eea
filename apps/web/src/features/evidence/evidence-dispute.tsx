import { Link } from '@tanstack/react-router';
import type { CellEvidence } from '@xiangjian/contract';
import { localDay } from '../../components/local-day.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';

/** What the township says against the figure, while that waits for a decision. */
export function EvidenceDispute({ cell }: { readonly cell: CellEvidence }) {
  const w = useWords(evidenceWords);
  const { dispute, township, year } = cell;
  if (dispute === null) return null;
  return (
    <section className={styles.section}>
      <h3>{w.disputed}</h3>
      <p className={styles.askFor}>{dispute.text}</p>
      <p className={styles.fine}>
        {w.disputedAt(localDay(dispute.recorded_at))} ·{' '}
        <Link
          to={paths.replySheet}
          params={{ code: township.code }}
          search={(view) => ({ ...carriedView(view), year })}
        >
          {w.toDispute}
        </Link>
      </p>
    </section>
  );
}
