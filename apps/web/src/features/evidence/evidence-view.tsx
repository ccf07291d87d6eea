import { Link } from '@tanstack/react-router';
import type { CellEvidence } from '@xiangjian/contract';
import { useOpenedShare } from '../../components/opened-share.ts';
import { PersonalNote } from '../../components/personal-note.tsx';
import { personalWords } from '../../components/personal-words.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { CorrectCell } from './correct-cell.tsx';
import styles from './evidence.module.css';
import { EvidenceAlternatives } from './evidence-alternatives.tsx';
import { EvidenceCorrection } from './evidence-correction.tsx';
import { EvidenceDispute } from './evidence-dispute.tsx';
import { EvidenceFormula } from './evidence-formula.tsx';
import { EvidenceHistory } from './evidence-history.tsx';
import { EvidenceLedgers } from './evidence-ledgers.tsx';
import { EvidenceReport } from './evidence-report.tsx';
import { EvidenceSource } from './evidence-source.tsx';
import { EvidenceValue } from './evidence-value.tsx';
import { evidenceWords } from './evidence-words.ts';

interface Props {
  readonly cell: CellEvidence;
  readonly unmasked: boolean;
  readonly onUnmask: (unmasked: boolean) => void;
}

/** From a number to its sentence: the figure, what it is made of, the quote, the report, what else was read. */
export function EvidenceView({ cell, unmasked, onUnmask }: Props) {
  const language = useLanguage();
  const w = useWords(evidenceWords);
  const personal = useWords(personalWords);
  const { isShared } = useOpenedShare();
  const { township, year, indicator, sources } = cell;
  const derived = indicator.kind === 'derived' || sources.length > 1;
  const stated = sources.filter((source) => derived || source.evidence !== null);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.where}>
          {township.name} · {w.year(year)} ·{' '}
          <Link to={paths.indicator} params={{ id: indicator.id }} search={carriedView}>
            {language === 'zh' ? indicator.label_zh : indicator.label_en}
          </Link>
        </p>
        <EvidenceValue cell={cell} />
      </div>
      <EvidenceFormula cell={cell} />
      {stated.length > 0 && (
        <section className={styles.section}>
          <h3>{derived ? w.from : w.quoteOf}</h3>
          {stated.map((source) => (
            <EvidenceSource
              key={`${source.indicator.id} ${source.evidence?.start}`}
              source={source}
              named={derived}
            />
          ))}
          {(cell.masked || unmasked) && (
            <div className={styles.personal}>
              <PersonalNote masked={personal.maskedQuote} unmasked={unmasked} onUnmask={onUnmask} />
            </div>
          )}
        </section>
      )}
      <EvidenceDispute cell={cell} />
      <EvidenceCorrection cell={cell} />
      <EvidenceLedgers cell={cell} />
      {!isShared && <CorrectCell cell={cell} />}
      <EvidenceReport cell={cell} />
      <EvidenceAlternatives cell={cell} />
      <EvidenceHistory cell={cell} />
    </>
  );
}
