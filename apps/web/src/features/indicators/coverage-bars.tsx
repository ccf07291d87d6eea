import { Explained } from '../../components/explained.tsx';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import { usedParts, type YearsOfCoverage } from './coverage-parts.ts';
import styles from './coverage-years.module.css';
import { indicatorWords } from './indicator-words.ts';

/** The bars: one a year, one look a status. */
export function CoverageBars({ coverage }: { readonly coverage: YearsOfCoverage }) {
  const w = useWords(indicatorWords);
  const m = useWords(marks);
  const used = usedParts(coverage);
  return (
    <ul>
      {coverage.years.map((year) => {
        const said = used
          .filter((part) => year[part] > 0)
          .map((part) => w.part(w.statuses[part], year[part]))
          .join(m.list);
        return (
          <li key={year.year} className={styles.row} title={w.yearSummary(year.year, said)}>
            <span className={`${styles.year} ${year.year === coverage.year ? styles.current : ''}`}>
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
  );
}

/** What the looks of the bars mean. */
export function CoverageLegend({ coverage }: { readonly coverage: YearsOfCoverage }) {
  const w = useWords(indicatorWords);
  return (
    <ul className={styles.legend}>
      {usedParts(coverage).map((part) => (
        <li key={part}>
          <span className={`${styles.swatch} ${styles[part]}`} aria-hidden="true" />
          <Explained>{w.statuses[part]}</Explained>
        </li>
      ))}
    </ul>
  );
}
