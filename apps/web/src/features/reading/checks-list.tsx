import type { ReportDetail } from '@xiangjian/contract';
import { statedParts } from '../../components/stated-parts.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './list.module.css';
import { markKey } from './mark.ts';
import { indicatorName } from './mark-labels.ts';
import { readingWords } from './reading-words.ts';

interface Props {
  readonly report: ReportDetail;
  readonly onSelect: (key: string) => void;
}

/** Relations between figures that should hold and do not: questions to the township, each with its figures. */
export function ChecksList({ report, onSelect }: Props) {
  const w = useWords(readingWords);
  const language = useLanguage();
  const headlineOf = (indicator: string) =>
    report.readings.find((reading) => reading.indicator === indicator && reading.headline) ??
    report.readings.find((reading) => reading.indicator === indicator);
  return (
    <>
      {report.checks_found.length === 0 && <p className={styles.empty}>{w.noChecks}</p>}
      <ul className={styles.checks}>
        {report.checks_found.map((check) => (
          <li key={`${check.name} ${check.message_zh}`} className={styles[check.severity]}>
            <p>
              <b>{check.severity === 'ask' ? w.ask : w.note}</b>{' '}
              {language === 'zh' ? check.message_zh : check.message_en}
            </p>
            <p className={styles.figures}>
              {check.indicators.map((indicator) => {
                const reading = headlineOf(indicator);
                const name = indicatorName(
                  indicator,
                  reading?.indicator_label ?? indicator,
                  language,
                );
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
        ))}
      </ul>
      {report.warnings.length > 0 && (
        <section className={styles.group} aria-label={w.warnings}>
          <h3>{w.warnings}</h3>
          <ul className={styles.warnings}>
            {report.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
