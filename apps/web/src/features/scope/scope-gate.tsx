import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useMatches } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { areasQuery } from '../../api/get-areas.ts';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView, useChangeView, useView } from '../../view/use-view.ts';
import { areaToBeginWith, yearToBeginWith } from './default-scope.ts';
import { reportYearsQuery } from './get-report-years.ts';
import { scopeWords } from './scope-words.ts';

/**
 * Lets a page appear once area and year stand in the address, and chooses them on a first visit. Places for reports
 * also open while there is nothing to be asked about: that is where the first report comes in. An address that no page
 * answers to is let through as it is, to be told so.
 */
export function ScopeGate({ children }: { readonly children: ReactNode }) {
  const { area, year } = useView();
  const atReports = useLocation({ select: ({ pathname }) => pathname.startsWith(paths.reports) });
  const hasPage = useMatches({ select: (matches) => matches.length > 1 });
  const areas = useQuery(areasQuery);
  if (!hasPage || (area !== undefined && year !== undefined)) return children;
  return (
    <PageState query={areas}>
      {({ items }) => {
        const first = area ?? areaToBeginWith(items)?.code;
        if (first === undefined) return atReports ? children : <NoReports />;
        return <ChooseScope area={first} />;
      }}
    </PageState>
  );
}

function ChooseScope({ area }: { readonly area: string }) {
  const change = useChangeView();
  const { year: asked } = useView();
  const years = useQuery(reportYearsQuery(area));
  const year = asked ?? (years.data === undefined ? null : yearToBeginWith(years.data));
  useEffect(() => {
    if (year !== null) change({ area, year }, { replace: true });
  }, [area, year, change]);
  return (
    <PageState query={years}>{(counts) => (counts.size === 0 ? <NoReports /> : null)}</PageState>
  );
}

function NoReports() {
  const w = useWords(scopeWords);
  return (
    <Note
      title={w.empty}
      actions={
        <Link to={paths.reports} search={carriedView}>
          {w.import}
        </Link>
      }
    >
      {w.emptyDo}
    </Note>
  );
}
