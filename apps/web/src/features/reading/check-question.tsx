import type { ReportDetail } from '@xiangjian/contract';
import { markKey } from '../../components/report-text/mark.ts';
import { indicatorName } from '../../components/report-text/mark-labels.ts';
import { statedParts } from '../../components/stated-parts.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './list.module.css';
import { readingWords } from './reading-words.ts';

interface Props {
  readonly check: ReportDetail['checks_found'][number];
  readonly report: ReportDetail;
  readonly onSelect: (key: string) => void;
}

/** One question with its figures; each figure leads to its sentence. */
export function CheckQuestion({ check, report, onSelect }: Props) {
  const w = useWords(readingWords);
  const language = useLanguage();
  const headlineOf = (indicator: string) =>
    report.readings.find((reading) => reading.indicator === indicator && reading.headline) ??
    report.readings.find((reading) => reading.indicator === indicator);
  return (
    <li className={styles[check.severity]}>
      <p>
        <b>{check.severity === 'ask' ? w.ask : w.note}</b>{' '}
        {language === 'zh' ? check.message_zh : check.message_en}
      </p>
      <p className={styles.figures}>
        {check.indicators.map((indicator) => {
          const reading = headlineOf(indicator);
          const name = indicatorName(indicator, reading?.indicator_label ?? indicator, language);
          if (reading === undefined) return <span key={indicator}>{name}</span>;
          const stated = statedParts(reading, indicator, language);
          return (
            <button
              key={indicator}
              type="button"
              onClick={() => onSelect(markKey('reading', reading.id))}
            >
              {name} {stated.figure}
              {stated.unit}
            </button>
          );
        })}
      </p>
    </li>
  );
}
