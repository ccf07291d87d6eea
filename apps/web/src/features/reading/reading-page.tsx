import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { reportQuery } from '../../api/get-report.ts';
import { ApiProblem } from '../../api/problem.ts';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { ReadingRoom } from './reading-room.tsx';
import { readingWords } from './reading-words.ts';

/** The page of one report: /reports/12. */
export function ReadingPage() {
  const { id } = useParams({ from: paths.report });
  return /^[1-9]\d{0,8}$/.test(id) ? <StoredReport key={id} id={Number(id)} /> : <NoSuchReport />;
}

function StoredReport({ id }: { readonly id: number }) {
  const w = useWords(readingWords);
  const [unmasked, unmask] = useState(false);
  const query = useQuery(reportQuery(id, unmasked));
  const report = query.data;
  useEffect(() => {
    if (report === undefined) return;
    const before = document.title;
    document.title = w.title(report.township.name, report.year);
    return () => {
      document.title = before;
    };
  }, [report, w]);
  const gone = query.error instanceof ApiProblem && query.error.problem.status === 404;
  if (gone) return <NoSuchReport />;
  return (
    <PageState query={query} rows={14}>
      {(stored) => (
        <ReadingRoom key={stored.id} report={stored} unmasked={unmasked} onUnmask={unmask} />
      )}
    </PageState>
  );
}

function NoSuchReport() {
  const w = useWords(readingWords);
  return (
    <Note
      isPage
      title={w.noSuch}
      actions={
        <Link to={paths.reports} search={carriedView}>
          {w.toReports}
        </Link>
      }
    >
      {w.noSuchDo}
    </Note>
  );
}
