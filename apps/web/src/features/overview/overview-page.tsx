import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Overview } from '@xiangjian/contract';
import { overviewQuery } from '../../api/get-overview.ts';
import { dateText } from '../../components/date-text.ts';
import { DownloadPaper } from '../../components/download-paper.tsx';
import { Finding } from '../../components/finding.tsx';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { useScope } from '../../view/use-scope.ts';
import { carriedView } from '../../view/use-view.ts';
import { HeatPanel } from './heat-panel.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LookAtList } from './look-at-list.tsx';
import styles from './overview-page.module.css';
import { overviewWords } from './overview-words.ts';
import { PublicationStrip } from './publication-strip.tsx';

/** The first page: what was found, the table it rests on, and what to do next. */
export function OverviewPage() {
  const { area, year } = useScope();
  const language = useLanguage();
  const w = useWords(overviewWords);
  const query = useQuery(overviewQuery(area, year));
  return (
    <PageState query={query} rows={16}>
      {(overview) =>
        overview.counts.townships === overview.counts.missing ? (
          <NoReportsOfYear year={year} />
        ) : (
          <div className={styles.columns} data-wide>
            <div className={styles.main}>
              <Finding detail={language === 'zh' ? overview.detail_zh : overview.detail_en}>
                {language === 'zh' ? overview.finding_zh : overview.finding_en}
              </Finding>
              <FewReports overview={overview} />
              <KeyFigures figures={overview.key_figures} />
              <div className={styles.table}>
                <HeatPanel />
              </div>
            </div>
            <aside className={styles.side}>
              {overview.counts.not_kept < overview.counts.townships && (
                <Panel
                  title={w.publication}
                  aside={w.deadline(dateText(overview.deadlines.publish, language))}
                >
                  <PublicationStrip overview={overview} />
                </Panel>
              )}
              <Papers area={area} year={year} />
              <Panel title={w.lookAt}>
                <LookAtList key={`${area} ${year}`} overview={overview} />
              </Panel>
            </aside>
          </div>
        )
      }
    </PageState>
  );
}

/** What the committee sends out about the year, as Word files. */
function Papers({ area, year }: { readonly area: string; readonly year: number }) {
  const w = useWords(overviewWords);
  return (
    <div className="screen-only">
      <Panel title={w.papers}>
        <div className={styles.papers}>
          <DownloadPaper path="/documents/circular" query={{ area, year }} what={w.circular} />
          <DownloadPaper path="/documents/townships" query={{ area, year }} what={w.sheets} />
          <DownloadPaper path="/documents/annex" query={{ area, year }} what={w.annex} />
        </div>
      </Panel>
    </div>
  );
}

/** Where most reports are missing, silence may be that of the importer: nobody is to be blamed for it. */
function FewReports({ overview: { counts } }: { readonly overview: Overview }) {
  const w = useWords(overviewWords);
  if (counts.missing * 2 <= counts.townships) return null;
  return (
    <p className={styles.few} role="note">
      {w.fewReports(counts.townships - counts.missing, counts.townships)}{' '}
      <Link to={paths.reports} search={carriedView}>
        {w.import}
      </Link>
    </p>
  );
}

function NoReportsOfYear({ year }: { readonly year: number }) {
  const w = useWords(overviewWords);
  return (
    <Note
      isPage
      title={w.noReportsTitle(year)}
      actions={
        <Link to={paths.reports} search={carriedView}>
          {w.import}
        </Link>
      }
    >
      {w.noReportsDo}
    </Note>
  );
}
