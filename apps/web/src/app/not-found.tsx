import { Link } from '@tanstack/react-router';
import { Note } from '../components/note.tsx';
import { useWords } from '../language/use-words.ts';
import { paths } from '../view/paths.ts';
import { carriedView } from '../view/use-view.ts';
import { shellWords } from './shell-words.ts';

/** An address that no page answers to. */
export function NotFound() {
  const w = useWords(shellWords);
  return (
    <Note
      isPage
      title={w.notFound}
      actions={
        <Link to={paths.overview} search={carriedView}>
          {w.toOverview}
        </Link>
      }
    >
      {w.notFoundDo}
    </Note>
  );
}
