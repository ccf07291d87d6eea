import type { ReportDetail } from '@xiangjian/contract';
import { useWords } from '../../language/use-words.ts';
import { CheckQuestion } from './check-question.tsx';
import styles from './list.module.css';
import { readingWords } from './reading-words.ts';

interface Props {
  readonly report: ReportDetail;
  readonly onSelect: (key: string) => void;
}

/** Questions to the township: relations between figures that should hold and do not, and figures far off its own past. */
export function ChecksList({ report, onSelect }: Props) {
  const w = useWords(readingWords);
  const questions = (checks: ReportDetail['checks_found']) => (
    <ul className={styles.checks}>
      {checks.map((check) => (
        <CheckQuestion
          key={`${check.name} ${check.message_zh}`}
          check={check}
          report={report}
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
  return (
    <>
      {report.checks_found.length === 0 && <p className={styles.empty}>{w.noChecks}</p>}
      {questions(report.checks_found)}
      {report.own_past.length > 0 && (
        <section className={styles.group} aria-label={w.ownPast}>
          <h3>{w.ownPast}</h3>
          {questions(report.own_past)}
        </section>
      )}
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
