import { Navigate, useParams } from '@tanstack/react-router';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { ProfileSheet } from './profile-sheet.tsx';
import styles from './township.module.css';
import { TownshipRail } from './township-rail.tsx';
import { townshipWords } from './township-words.ts';
import { useTownships } from './use-townships.ts';

/** 乡镇: one township on one page. Without a code in the path the first one with a report is opened. */
export function TownshipPage() {
  const w = useWords(townshipWords);
  const { code } = useParams({ strict: false });
  const townships = useTownships();
  return (
    <PageState query={townships}>
      {({ rows }) => {
        const [first] = [...rows.filter((row) => row.report_id !== null), ...rows];
        if (first === undefined)
          return (
            <Note isPage title={w.noTownships}>
              {w.noTownshipsDo}
            </Note>
          );
        if (code === undefined) {
          return (
            <Navigate
              to={paths.township}
              params={{ code: first.township.code }}
              search={carriedView}
              replace
            />
          );
        }
        return (
          <div className={styles.page}>
            <TownshipRail rows={rows} />
            <ProfileSheet code={code} rows={rows} />
          </div>
        );
      }}
    </PageState>
  );
}
