import type { ReportDetail } from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';
import { CellView } from '../../components/cell-view.tsx';
import { Figure } from '../../components/figure.tsx';
import { formulaInWords } from '../../components/formula-in-words.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './list.module.css';
import { readingWords } from './reading-words.ts';

/** What follows from the figures by a formula. Those without a number are left to the township's page. */
export function DerivedList({ report }: { readonly report: ReportDetail }) {
  const w = useWords(readingWords);
  const language = useLanguage();
  const computed = report.derived.filter(({ status }) => hasNumber(status));
  if (computed.length === 0) return null;
  return (
    <section className={styles.group} aria-label={w.derived}>
      <h3>
        {w.derived} {computed.length} <span className={styles.hint}>{w.derivedNote}</span>
      </h3>
      <ul>
        {computed.map(({ indicator, formula, ...cell }) => (
          <li key={indicator.id} className={styles.derived}>
            <span className={styles.head}>
              <span className={styles.name}>
                {language === 'zh' ? indicator.label_zh : indicator.label_en}
              </span>
              <span className={styles.printed}>
                {report.superseded ? (
                  <CellView indicator={indicator.id} cell={cell} withUnit />
                ) : (
                  <Figure
                    township={report.township.code}
                    year={report.year}
                    indicator={indicator.id}
                    cell={cell}
                    withUnit
                  />
                )}
              </span>
            </span>
            <span className={styles.fine}>
              <span>{w.formula(formulaInWords(formula, language))}</span>
              {cell.basis !== null && <span>{w.bases[cell.basis]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
