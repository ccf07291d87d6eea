import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Publication } from '@xiangjian/contract';
import { Skeleton } from 'antd';
import { useMemo } from 'react';
import { ErrorNote } from '../../components/error-note.tsx';
import { Explained } from '../../components/explained.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { usePreferences } from '../../preferences/preferences.tsx';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { publicationsQuery } from './get-publications.ts';
import styles from './publication-grid.module.css';
import { reportsWords } from './reports-words.ts';
import { rowsOfGrid } from './rows-of-grid.ts';

interface Props {
  readonly area: string;
  readonly years: readonly number[];
}

/** Townships × years: when each report was published, and which are missing. */
export function PublicationGrid({ area, years }: Props) {
  const w = useWords(reportsWords);
  const language = useLanguage();
  const queries = useQueries({ queries: years.map((year) => publicationsQuery(area, year)) });
  const overviews = queries.map(({ data }) => data);
  const loaded = overviews.every((overview) => overview !== undefined);
  const failed = queries.find(({ isError }) => isError);
  const rows = useMemo(
    () => rowsOfGrid(overviews.flatMap((overview) => overview ?? [])),
    // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new at every render, its members are not
    overviews,
  );
  const { publish_before } = usePreferences();
  const [month = 0, day = 0] = publish_before.split('-').map(Number);
  const deadline = language === 'zh' ? `${month}月${day}日` : publish_before;
  const missing = rows.flatMap(({ cells }) => cells).filter((cell) => cell?.state === 'missing');
  return (
    <Panel title={w.grid} aside={w.gridHint(deadline)}>
      {failed?.error && (
        <ErrorNote
          error={failed.error}
          onRetry={() => queries.filter(({ isError }) => isError).forEach((q) => void q.refetch())}
        />
      )}
      {failed === undefined && !loaded && <Skeleton active paragraph={{ rows: 8 }} title={false} />}
      {loaded && (
        <>
          <p className={styles.summary}>
            {missing.length === 0 ? w.noneMissing : w.missingCount(missing.length)}
          </p>
          <div ref={showNewest} className={styles.frame}>
            <table className={styles.grid}>
              <thead>
                <tr>
                  <th scope="col">{w.township}</th>
                  {years.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ township, cells }) => (
                  <tr key={township.code}>
                    <th scope="row">
                      <Link
                        to={paths.township}
                        params={{ code: township.code }}
                        search={carriedView}
                      >
                        {township.name}
                      </Link>
                    </th>
                    {years.map((year, at) => (
                      <GridCell key={year} year={year} publication={cells[at]} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={styles.legend}>
            <span>03-21 {w.onTime}</span>
            <span>
              <span className={styles.late}>05-12</span> {w.lateWord}
            </span>
            <span>
              <span className={`${styles.swatch} hatched`} /> <Explained>{w.missing}</Explained>
            </span>
          </p>
        </>
      )}
    </Panel>
  );
}

/** Where the years are wider than the panel, the newest are in sight. */
function showNewest(frame: HTMLElement | null): void {
  if (frame !== null) frame.scrollLeft = frame.scrollWidth;
}

interface CellProps {
  readonly year: number;
  readonly publication: Publication | null | undefined;
}

function GridCell({ year, publication }: CellProps) {
  const w = useWords(reportsWords);
  if (publication === null || publication === undefined) return <td />;
  const { township, state, report_id, published_on, days_late } = publication;
  if (state === 'not_kept') return <td title={w.notKept} />;
  if (state === 'missing' || report_id === null) {
    const label = w.missingLabel(township.name, year);
    return (
      <td className="hatched" title={label}>
        <span className="visually-hidden">{label}</span>
      </td>
    );
  }
  const said = {
    on_time: w.onTime,
    late: w.late(days_late ?? 0),
    undated: w.undated,
  }[state];
  const date = published_on === null ? w.undatedShort : shortDate(published_on, year);
  return (
    <td>
      <Link
        to={paths.report}
        params={{ id: String(report_id) }}
        search={carriedView}
        className={state === 'late' ? styles.late : styles.date}
        title={said}
        aria-label={w.cellLabel(township.name, year, published_on ?? '', said)}
      >
        {date}
      </Link>
    </td>
  );
}

/** 03-21, with its year where that is not the one after the report year. */
function shortDate(date: string, reportYear: number): string {
  return date.startsWith(`${reportYear + 1}-`) ? date.slice(5) : date.slice(2);
}
