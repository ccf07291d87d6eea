import type { EvidenceSource as Source } from '@xiangjian/contract';
import { periodLabels } from '@xiangjian/indicators';
import { isQualified } from '../../components/cell-look.ts';
import { cellText } from '../../components/cell-text.ts';
import { FoundBy } from '../../components/found-by.tsx';
import { printSureness } from '../../components/print-sureness.ts';
import { QuotedText } from '../../components/quoted-text.tsx';
import { statedParts } from '../../components/stated-parts.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';

interface Props {
  readonly source: Source;
  /** Names the indicator above the quote: for the parts of a computed figure. */
  readonly named: boolean;
}

/** One stated figure: the quote among the words around it. */
export function EvidenceSource({ source, named }: Props) {
  const language = useLanguage();
  const w = useWords(evidenceWords);
  const { indicator, evidence, period, rules, confidence } = source;
  const printed = source.printed ?? cellText(indicator.id, source, language);
  const stated = statedParts({ ...source, printed }, indicator.id, language);
  const fine = [
    period === null ? null : periodLabels[period][language],
    confidence === null ? null : w.confidence(printSureness(confidence)),
  ];
  return (
    <div className={styles.source}>
      {named && (
        <div className={styles.sourceName}>
          <span>{language === 'zh' ? indicator.label_zh : indicator.label_en}</span>
          <span>
            {stated.figure} {evidence === null ? '' : stated.unit}
          </span>
        </div>
      )}
      {evidence === null ? (
        <p className={styles.meaning}>{w.states[source.status]}</p>
      ) : (
        <p className={styles.text} lang="zh-CN">
          <span className={styles.around}>
            <QuotedText text={source.before} />
          </span>
          <mark className={isQualified(source) ? styles.approximate : undefined}>
            <QuotedText text={evidence.text} printed={source.printed} />
          </mark>
          <span className={styles.around}>
            <QuotedText text={source.after} />
          </span>
        </p>
      )}
      <p className={styles.fine}>
        {[...fine, ''].filter((part) => part !== null).join(' · ')}
        <FoundBy rules={rules} />
      </p>
    </div>
  );
}
