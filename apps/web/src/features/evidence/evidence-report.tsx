import { Link } from '@tanstack/react-router';
import type { CellEvidence } from '@xiangjian/contract';
import { CopyButton } from '../../components/copy-button.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import { citationOf } from './citation.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';

/** The report behind a figure, the way into it, and the figure as a citation. */
export function EvidenceReport({ cell }: { readonly cell: CellEvidence }) {
  const language = useLanguage();
  const w = useWords(evidenceWords);
  const { report } = cell;
  const at = cell.sources.find(({ evidence }) => evidence !== null)?.evidence?.start;
  return (
    <section className={styles.section}>
      {report !== null && (
        <>
          <h3>{w.report}</h3>
          <p className="serif">{report.title}</p>
          <p className={styles.fine}>
            {report.published_on === null ? w.undated : w.publishedOn(report.published_on)}
            {w.natures[report.nature] !== '' && ` · ${w.natures[report.nature]}`}
            {report.source_url !== null && /^https?:/.test(report.source_url) && (
              <>
                {' · '}
                <a href={report.source_url} target="_blank" rel="noreferrer">
                  {w.sourcePage}
                </a>
              </>
            )}
          </p>
        </>
      )}
      <div className={styles.actions}>
        {report === null ? (
          <span />
        ) : (
          <Link
            to={paths.report}
            params={{ id: String(report.id) }}
            search={(view: View) => ({ ...carriedView(view), at })}
          >
            {w.openReport}
          </Link>
        )}
        <CopyButton label={w.copy} text={() => citationOf(cell, window.location.href, language)} />
      </div>
    </section>
  );
}
