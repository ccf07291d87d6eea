import { Link } from '@tanstack/react-router';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { reviewWords } from './review-words.ts';

/** The room for those who do not review: why it is closed, and where the same figures can be read. */
export function ReviewClosed() {
  const w = useWords(reviewWords);
  return (
    <Note
      title={w.closed}
      actions={
        <Link to={paths.reports} search={carriedView}>
          {w.toReports}
        </Link>
      }
    >
      {w.closedDo}
    </Note>
  );
}
