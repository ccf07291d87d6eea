import { Link } from '@tanstack/react-router';
import type { ReportSummary } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { memo } from 'react';
import { localDay } from '../../components/local-day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { usePreferences } from '../../preferences/preferences.tsx';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import { daysLate } from './days-late.ts';
import styles from './reports.module.css';
import { reportsWords } from './reports-words.ts';
import type { SortColumn, Sorting } from './sort-reports.ts';

interface Props {
  readonly reports: readonly ReportSummary[];
  readonly sorting: Sorting;
  readonly onSort: (column: SortColumn) => void;
  /** All are samples, which is said above: no row says it again. */
  readonly isSampleSaid: boolean;
}

const columns: readonly { readonly column: SortColumn; readonly number?: boolean }[] = [
  { column: 'township' },
  { column: 'kind' },
  { column: 'year', number: true },
  { column: 'title' },
  { column: 'published' },
  { column: 'figures', number: true },
  { column: 'checks', number: true },
  { column: 'imported' },
];

/** The reports, one a row. A click on a heading sorts, a click on a title opens the reading room. */
export function ReportsTable({ reports, sorting, onSort, isSampleSaid }: Props) {
  const w = useWords(reportsWords);
  return (
    <div className={styles.frame}>
      <table className="data-table">
        <caption className="visually-hidden">{w.list}</caption>
        <thead>
          <tr>
            {columns.map(({ column, number = false }, at) => {
              const sorted = sorting.column === column;
              const classes = [number ? 'number' : '', at === 0 ? 'sticky' : ''];
              return (
                <th
                  key={column}
                  scope="col"
                  className={classes.join(' ')}
                  aria-sort={sorted ? (sorting.down ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    title={column === 'figures' ? w.figuresHint : w.sortBy(w[column])}
                    onClick={() => onSort(column)}
                  >
                    {w[column]}
                    <span aria-hidden="true" className={styles.arrow}>
                      {sorted ? (sorting.down ? '↓' : '↑') : ''}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <ReportRow key={report.id} report={report} isSampleSaid={isSampleSaid} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly report: ReportSummary;
  readonly isSampleSaid: boolean;
}

const ReportRow = memo(function ReportRow({ report, isSampleSaid }: RowProps) {
  const w = useWords(reportsWords);
  const language = useLanguage();
  const { id, township, year, published_on, nature, genre } = report;
  const { publish_before } = usePreferences();
  const late = daysLate(published_on, year, publish_before);
  const badges = [
    nature === 'published' || (nature === 'sample' && isSampleSaid) ? '' : w.natures[nature],
    genre === 'disclosure' ? w.disclosure : '',
  ].filter((badge) => badge !== '');
  return (
    <tr>
      <th scope="row" className="sticky">
        <Link to={paths.township} params={{ code: township.code }} search={carriedView}>
          {township.name}
        </Link>
      </th>
      <td>{groupLabel(township.kind, language)}</td>
      <td className="number">{year}</td>
      <td className={styles.title}>
        <div>
          <Link
            to={paths.report}
            params={{ id: String(id) }}
            search={carriedView}
            title={report.title}
          >
            {report.title}
          </Link>
          {badges.map((badge) => (
            <span key={badge} className={styles.badge}>
              {badge}
            </span>
          ))}
        </div>
      </td>
      <td>
        {published_on ?? <span className={styles.quiet}>{w.undated}</span>}{' '}
        {late === 0 && <span className={styles.quiet}>{w.onTime}</span>}
        {late !== null && late > 0 && <span className={styles.late}>{w.late(late)}</span>}
      </td>
      <td className="number">{report.observations}</td>
      <td className="number">
        {report.checks === 0 ? (
          <span className={styles.quiet}>0</span>
        ) : (
          <Link
            to={paths.report}
            params={{ id: String(id) }}
            search={(view: View) => ({ ...carriedView(view), tab: 'checks' })}
          >
            {report.checks}
          </Link>
        )}
      </td>
      <td className={styles.quiet}>{localDay(report.imported_at)}</td>
    </tr>
  );
});
