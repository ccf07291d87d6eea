import type { Coverage } from '@xiangjian/contract';
import { Explained } from '../../components/explained.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './coverage-years.module.css';
import { indicatorWords } from './indicator-words.ts';

const parts = [
  'reported',
  'reported_zero',
  'without_number',
  'not_mentioned',
  'report_missing',
  'not_kept',
] as const;

/** Year by year, how the townships' reports speak of an indicator: one bar a year, one look a status. */
export function CoverageYears({ coverage }: { readonly coverage: Coverage }) {
  const w = useWords(indicatorWords);
  const used = parts.filter((part) => coverage.years.some((year) => year[part] > 0));
  return (
    <>
      <ul>
        {coverage.years.map((year) => {
          const said = used
            .filter((part) => year[part] > 0)
            .map((part) => w.part(w.statuses[part], year[part]))
            .join('、');
          return (
            <li key={year.year} className={styles.row} title={w.yearSummary(year.year, said)}>
              <span
                className={`${styles.year} ${year.year === coverage.year ? styles.current : ''}`}
              >
                {year.year}
              </span>
              <span className="visually-hidden">{said}</span>
              <span className={styles.bar} aria-hidden="true">
                {used
                  .filter((part) => year[part] > 0)
                  .map((part) => (
                    <span
                      key={part}
                      className={`${styles.part} ${styles[part]}`}
                      style={{ flex: year[part] }}
                    >
                      {year[part]}
                    </span>
                  ))}
              </span>
            </li>
          );
        })}
      </ul>
      <ul className={styles.legend}>
        {used.map((part) => (
          <li key={part}>
            <span className={`${styles.swatch} ${styles[part]}`} aria-hidden="true" />
            <Explained>{w.statuses[part]}</Explained>
          </li>
        ))}
      </ul>
    </>
  );
}
