import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { hasNumber, isIndicatorId } from '@xiangjian/indicators';
import { DownloadTable } from '../../components/download-table.tsx';
import { Explained } from '../../components/explained.tsx';
import { Finding } from '../../components/finding.tsx';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { useScope } from '../../view/use-scope.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import { ReferencesPanel } from '../references/references-panel.tsx';
import { NotesPanel } from '../series/notes-panel.tsx';
import { CoverageYears } from './coverage-years.tsx';
import { Definition } from './definition.tsx';
import { DotStrip } from './dot-strip.tsx';
import { coverageAddress, coverageQuery } from './get-coverage.ts';
import styles from './indicator-page.module.css';
import { indicatorWords } from './indicator-words.ts';
import { ValuesTable } from './values-table.tsx';

/** One indicator: what it means, how much of it is known, and every township's value with its source. */
export function IndicatorPage() {
  const w = useWords(indicatorWords);
  const { id = '' } = useParams({ strict: false });
  return (
    <>
      <Link to={paths.indicators} search={carriedView} className={`${styles.back} screen-only`}>
        ← {w.back}
      </Link>
      {isIndicatorId(id) ? (
        <KnownIndicator id={id} />
      ) : (
        <Note isPage title={w.unknown}>
          {w.unknownDo}
        </Note>
      )}
    </>
  );
}

function KnownIndicator({ id }: { readonly id: string }) {
  const { area, year } = useScope();
  const language = useLanguage();
  const w = useWords(indicatorWords);
  const query = useQuery(coverageQuery(id, area, year));
  return (
    <PageState query={query} rows={14}>
      {(coverage) => {
        const { indicator, values } = coverage;
        const label = language === 'zh' ? indicator.label_zh : indicator.label_en;
        const stated = values.filter(({ status }) => hasNumber(status)).length;
        const compare = (
          <Link
            to={paths.compare}
            search={(view: View) => ({ ...carriedView(view), indicators: [id] })}
            className="screen-only"
          >
            {w.compare}
          </Link>
        );
        return (
          <>
            <Finding detail={compare}>{w.finding(label, year, stated, values.length)}</Finding>
            <div className={styles.columns}>
              <div className={styles.stack}>
                <Panel title={w.meaning}>
                  <Definition indicator={indicator} />
                </Panel>
                <Panel
                  title={w.distribution(year)}
                  aside={<Hint text={w.distributionHint} keys={w.distributionKeys} />}
                >
                  <DotStrip key={`${id} ${area} ${year}`} coverage={coverage} />
                </Panel>
                <Panel
                  title={w.overYears}
                  aside={<Hint text={w.overYearsHint} keys={w.overYearsKeys} />}
                >
                  <CoverageYears coverage={coverage} />
                </Panel>
                <ReferencesPanel key={`${id} ${area}`} indicator={id} label={label} area={area} />
                <NotesPanel indicator={id} label={label} area={area} />
              </div>
              <Panel
                title={w.values}
                aside={<DownloadTable address={coverageAddress(id, area, year)} what={label} />}
              >
                <ValuesTable coverage={coverage} />
              </Panel>
            </div>
          </>
        );
      }}
    </PageState>
  );
}

/** What a drawing means, and on the screen by which keys it is walked: paper has none. */
function Hint({ text, keys }: { readonly text: string; readonly keys: string }) {
  return (
    <span>
      <Explained>{text}</Explained>
      <span className="screen-only">{keys}</span>
    </span>
  );
}
