import { Link } from '@tanstack/react-router';
import type { Profile } from '@xiangjian/contract';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { printDate } from './print-date.ts';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';

type ReportYear = Profile['reports'][number];

/** Year by year: when the report was published, late, or not at all. */
export function ReportLine({
  reports,
  year,
}: {
  readonly reports: Profile['reports'];
  readonly year: number;
}) {
  const w = useWords(townshipWords);
  return (
    <ul className={styles.reports} aria-label={w.reports}>
      {reports.map((report) => (
        <li
          key={report.year}
          className={`${styles.report} ${report.state === 'missing' ? 'hatched' : ''}`}
          data-current={report.year === year || undefined}
        >
          <span className={styles.reportYear}>{report.year}</span>
          <ReportState report={report} />
        </li>
      ))}
    </ul>
  );
}

function ReportState({ report }: { readonly report: ReportYear }) {
  const w = useWords(townshipWords);
  const language = useLanguage();
  const { state, published_on: day, report_id: id } = report;
  const date = day === null ? '' : printDate(day, language);
  const text =
    state === 'on_time'
      ? w.onTime(date)
      : state === 'late'
        ? w.late(date)
        : state === 'undated'
          ? w.undated
          : state === 'not_kept'
            ? w.notKept
            : w.missing;
  const look = state === 'late' ? styles.breach : undefined;
  if (id === null) return <span className={look}>{text}</span>;
  return (
    <Link
      to={paths.report}
      params={{ id: String(id) }}
      search={carriedView}
      className={look}
      title={report.title ?? w.open(report.year)}
    >
      {text}
    </Link>
  );
}
