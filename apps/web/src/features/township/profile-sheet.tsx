import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Profile, Township } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { Button } from 'antd';
import { matrixQuery } from '../../api/get-matrix.ts';
import { BoundariesSwitch } from '../../components/boundaries-switch.tsx';
import { DownloadPaper } from '../../components/download-paper.tsx';
import { DownloadTable } from '../../components/download-table.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { useBoundaries } from '../../view/use-boundaries.ts';
import { useScope } from '../../view/use-scope.ts';
import { carriedView } from '../../view/use-view.ts';
import { EventList } from './event-list.tsx';
import { profileAddress, profileQuery } from './get-profile.ts';
import { Highlights } from './highlights.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { NearestLine } from './nearest-line.tsx';
import { ReportLine } from './report-line.tsx';
import { ThemedItems } from './themed-items.tsx';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';
import { useProfileAhead } from './use-profile-ahead.ts';
import type { MatrixRow } from './use-townships.ts';

interface Props {
  readonly code: string;
  readonly rows: readonly MatrixRow[];
}

/** Everything known of one township in one year, on a page that prints. */
export function ProfileSheet({ code, rows }: Props) {
  const { year, peers } = useScope();
  const boundaries = useBoundaries();
  const query = useQuery(profileQuery({ township: code, year, peers, boundaries }));
  return (
    <div className={styles.sheet}>
      {/* The whole sheet on one page. */}
      <style>{'@page { size: A4 portrait; margin: 7mm 9mm; }'}</style>
      <PageState query={query} rows={14}>
        {(profile) => (
          <>
            <SheetTools profile={profile} rows={rows} />
            <BoundariesSwitch area={profile.area_code} />
            <Sheet profile={profile} />
          </>
        )}
      </PageState>
    </div>
  );
}

function SheetTools({ profile, rows }: { readonly profile: Profile } & Pick<Props, 'rows'>) {
  const w = useWords(townshipWords);
  const { township, year, peers } = profile;
  const boundaries = useBoundaries();
  const at = rows.findIndex((row) => row.township.code === township.code);
  return (
    <div className={`${styles.tools} screen-only`}>
      <Step label={w.previous} township={rows[at - 1]?.township} />
      <Step label={w.next} township={at === -1 ? undefined : rows[at + 1]?.township} />
      <span className={styles.spring} />
      <Link
        to={paths.compare}
        search={(view) => ({ ...carriedView(view), townships: [township.code] })}
      >
        {w.compare}
      </Link>
      <DownloadTable
        address={profileAddress({ township: township.code, year, peers, boundaries })}
        what={w.csv(township.name)}
      />
      <DownloadPaper
        path="/documents/township"
        query={{ township: township.code, year, peers }}
        what={w.paper}
      />
      <Button size="small" onClick={() => window.print()}>
        {w.print}
      </Button>
    </div>
  );
}

function Step({
  label,
  township,
}: {
  readonly label: string;
  readonly township: Township | undefined;
}) {
  const lookAhead = useProfileAhead();
  if (township === undefined) return null;
  const near = () => lookAhead(township.code);
  return (
    <Link
      to={paths.township}
      params={{ code: township.code }}
      search={carriedView}
      onPointerEnter={near}
      onFocus={near}
    >
      {label} <span className={styles.quiet}>{township.name}</span>
    </Link>
  );
}

function Sheet({ profile }: { readonly profile: Profile }) {
  const w = useWords(townshipWords);
  const language = useLanguage();
  const { township, year, area_code: area, peers } = profile;
  const indicators = profile.rows.map((row) => row.indicator.id);
  const matrix = useQuery(matrixQuery({ area, year, peers, indicators }));
  const title = profile.reports.find((report) => report.year === year)?.title ?? null;
  return (
    <article className={styles.paper}>
      <p className={styles.head}>
        <strong>{township.name}</strong>{' '}
        {w.head(township.county, groupLabel(township.kind, language), year)} ·{' '}
        {peers === 'kind' ? w.peersKind : w.peersAll}
      </p>
      <h1>{language === 'zh' ? profile.finding_zh : profile.finding_en}</h1>
      <ReportLine reports={profile.reports} year={year} />
      <Highlights profile={profile} />
      <NearestLine township={township.code} year={year} />
      <IndicatorTable
        profile={profile}
        peers={matrix.isPlaceholderData ? undefined : matrix.data}
      />
      <div className={styles.columns}>
        <ThemedItems title={w.problems} items={profile.problems} year={year} />
        <ThemedItems title={w.plans} items={profile.plans} year={year} />
      </div>
      <EventList events={profile.events} notes={profile.notes} />
      {title !== null && <p className={`${styles.quiet} ${styles.foot}`}>{w.footer(title)}</p>}
    </article>
  );
}
