import { useQuery } from '@tanstack/react-query';
import type { ReportSummary } from '@xiangjian/contract';
import { areasQuery } from '../../api/get-areas.ts';
import { Finding } from '../../components/finding.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { askedState } from '../../view/asked-state.ts';
import { useView } from '../../view/use-view.ts';
import { printYears } from '../../view/year-list.ts';
import { publicationsQuery } from './get-publications.ts';
import { reportsQuery } from './get-reports.ts';
import { ImportPanel } from './import-panel.tsx';
import { imports } from './imports.ts';
import { JustWithdrawn } from './just-withdrawn.tsx';
import { PublicationGrid } from './publication-grid.tsx';
import styles from './reports.module.css';
import { ReportsEmpty } from './reports-empty.tsx';
import { ReportsList } from './reports-list.tsx';
import { reportsWords } from './reports-words.ts';
import { WithdrawnPanel } from './withdrawn-panel.tsx';

/** The place of the reports: import them, find them, see who has not published. */
export function ReportsPage() {
  const { area } = useView();
  const query = useQuery(reportsQuery(area));
  const items = query.data?.items ?? [];
  return (
    <>
      {items.length > 0 && <ReportsFinding items={items} area={area} />}
      {askedState() === undefined && (
        <May right="import" tells>
          <ImportPanel store={imports} />
        </May>
      )}
      <JustWithdrawn />
      <PageState query={query} rows={12}>
        {(list) =>
          list.items.length === 0 ? (
            <ReportsEmpty />
          ) : (
            <div className={styles.columns}>
              <ReportsList reports={list.items} total={list.total} />
              {area !== undefined && <PublicationGrid area={area} years={yearsOf(list.items)} />}
            </div>
          )
        }
      </PageState>
      {askedState() === undefined && (
        <May right="import">
          <WithdrawnPanel />
        </May>
      )}
    </>
  );
}

interface Props {
  readonly items: readonly ReportSummary[];
  readonly area: string | undefined;
}

/** What has been received, in a sentence. */
function ReportsFinding({ items, area }: Props) {
  const w = useWords(reportsWords);
  const areas = useQuery(areasQuery);
  const stored = areas.data?.items.find(({ code }) => code === area);
  const townships = new Set(items.map(({ township }) => township.code)).size;
  const years = printYears(yearsOf(items)).replace(/-/g, '–');
  const detail = useYearSentence(area);
  const name = stored?.name ?? items[0]?.township.county ?? '';
  return <Finding {...detail}>{w.finding(name, years, items.length, townships)}</Finding>;
}

/** How the reports of the chosen year were published; nothing until that is known. */
function useYearSentence(area: string | undefined): { readonly detail?: string } {
  const w = useWords(reportsWords);
  const { year } = useView();
  const query = useQuery({
    ...publicationsQuery(area ?? '', year ?? 0),
    enabled: area !== undefined && year !== undefined,
  });
  if (query.data === undefined) return {};
  const { counts, year: of } = query.data;
  if (counts.not_kept > 0) return { detail: w.notKept };
  return { detail: w.findingYear(of, counts.on_time, counts.late, counts.missing, counts.undated) };
}

function yearsOf(items: readonly ReportSummary[]): number[] {
  return [...new Set(items.map(({ year }) => year))].sort((a, b) => a - b);
}
