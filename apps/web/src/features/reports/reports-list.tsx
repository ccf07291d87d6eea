import type { ReportSummary } from '@xiangjian/contract';
import { Pagination } from 'antd';
import { useMemo } from 'react';
import { DownloadTable } from '../../components/download-table.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { filterReports } from './filter-reports.ts';
import { mostReports, type ReportsQuestion, reportsAddress } from './get-reports.ts';
import styles from './reports.module.css';
import { ReportsFilter } from './reports-filter.tsx';
import { ReportsTable } from './reports-table.tsx';
import { reportsWords } from './reports-words.ts';
import { printSorting, readSorting, type SortColumn, sortReports } from './sort-reports.ts';

interface Props {
  readonly reports: readonly ReportSummary[];
  readonly total: number;
}

const pageSize = 100;
const downFirst: readonly SortColumn[] = ['year', 'figures', 'checks', 'imported'];

/** The list with its filters, its sorting and the same rows as a file. */
export function ReportsList({ reports, total }: Props) {
  const w = useWords(reportsWords);
  const view = useView();
  const change = useChangeView();
  const { area, years, q, page: pageAsked = 1 } = view;
  const [township] = view.townships ?? [];
  const question = useMemo<ReportsQuestion>(
    () => ({ area, township, years, q }),
    [area, township, years, q],
  );
  const isAllSamples = reports.every(({ nature }) => nature === 'sample');
  const sorting = readSorting(view.sort);
  const { column, down } = sorting;
  const found = useMemo(
    () => sortReports(filterReports(reports, question), { column, down }),
    [reports, question, column, down],
  );
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(Math.max(1, pageAsked), pages);
  const sort = (by: SortColumn) => {
    const next = by === column ? !down : downFirst.includes(by);
    change({ sort: printSorting({ column: by, down: next }), page: undefined }, { replace: true });
  };
  return (
    <Panel
      title={`${w.list} · ${w.shown(found.length, total)}`}
      aside={<DownloadTable address={reportsAddress(question)} what={w.list} />}
    >
      <ReportsFilter reports={reports} question={question} />
      {found.length === 0 ? (
        <p className={styles.empty}>
          <b>{w.none}</b> {w.noneDo}
        </p>
      ) : (
        <>
          {isAllSamples && <p className={styles.samples}>{w.allSamples}</p>}
          <ReportsTable
            reports={found.slice((page - 1) * pageSize, page * pageSize)}
            sorting={sorting}
            onSort={sort}
            isSampleSaid={isAllSamples}
          />
        </>
      )}
      <div className={styles.more}>
        <span>{total > mostReports ? w.tooMany(mostReports) : ''}</span>
        {pages > 1 && (
          <Pagination
            size="small"
            current={page}
            pageSize={pageSize}
            total={found.length}
            showSizeChanger={false}
            onChange={(next) => change({ page: next === 1 ? undefined : next })}
          />
        )}
      </div>
    </Panel>
  );
}
