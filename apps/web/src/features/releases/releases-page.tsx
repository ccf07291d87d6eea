import { useQuery } from '@tanstack/react-query';
import type { ReleaseSummary } from '@xiangjian/contract';
import { areasQuery } from '../../api/get-areas.ts';
import { DownloadTable } from '../../components/download-table.tsx';
import { Finding } from '../../components/finding.tsx';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { useIsOfHouse } from '../../session/session.tsx';
import { useScope } from '../../view/use-scope.ts';
import { releasesAddress, releasesQuery } from './get-releases.ts';
import { MakePanel } from './make-panel.tsx';
import { ReleaseItem } from './release-item.tsx';
import styles from './releases.module.css';
import { releasesWords } from './releases-words.ts';

/** 发布: what was fixed for good, what would be fixed now, and how to cite it. */
export function ReleasesPage() {
  const w = useWords(releasesWords);
  const { area, year } = useScope();
  const areas = useQuery(areasQuery);
  return (
    <PageState query={areas}>
      {({ items }) => {
        const district = items.find(({ code }) => area.startsWith(code));
        if (district === undefined) return <Note title={w.chooseDistrict}>{w.detail}</Note>;
        return <Releases area={district.code} name={district.name} year={year} />;
      }}
    </PageState>
  );
}

interface Props {
  readonly area: string;
  readonly name: string;
  readonly year: number;
}

function Releases({ area, name, year }: Props) {
  const w = useWords(releasesWords);
  const isOfHouse = useIsOfHouse();
  const query = useQuery(releasesQuery(area));
  return (
    <>
      <Finding detail={w.detail}>{w.finding(name, query.data?.total ?? 0)}</Finding>
      <div className={styles.columns}>
        <Panel
          title={w.list}
          aside={<DownloadTable address={releasesAddress(area)} what={w.list} />}
        >
          <PageState query={query} rows={4}>
            {({ items }) =>
              items.length === 0 ? (
                <p>{w.none}</p>
              ) : (
                <ul>
                  {items.map((release) => (
                    <ReleaseItem
                      key={release.key}
                      release={release}
                      before={keyBefore(items, release)}
                    />
                  ))}
                </ul>
              )
            }
          </PageState>
        </Panel>
        {isOfHouse && <MakePanel area={area} year={year} />}
      </div>
    </>
  );
}

function keyBefore(items: readonly ReleaseSummary[], release: ReleaseSummary): string | undefined {
  return items.find(({ year, number }) => year === release.year && number === release.number - 1)
    ?.key;
}
