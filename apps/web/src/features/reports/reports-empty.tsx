import { useWords } from '../../language/use-words.ts';
import styles from './reports.module.css';
import { reportsWords } from './reports-words.ts';

/** How to begin when there is no report yet. */
export function ReportsEmpty() {
  const w = useWords(reportsWords);
  return (
    <section className={styles.steps}>
      <h2>{w.emptyTitle}</h2>
      <ol>
        {w.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
