import { Link } from '@tanstack/react-router';
import { Note } from '../../components/note.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useOwnTownship } from '../../session/session.tsx';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { repliesWords } from './replies-words.ts';

/** The sheet of another township, which is not shown: why, and the way to the own one. */
export function OthersSheet({ why }: { readonly why: string }) {
  const w = useWords(repliesWords);
  const language = useLanguage();
  const own = useOwnTownship();
  return (
    <Note
      isPage
      title={language === 'zh' ? why : w.notYours}
      actions={
        own === null ? (
          <Link to={paths.overview} search={carriedView}>
            {w.toOverview}
          </Link>
        ) : (
          <Link to={paths.replySheet} params={{ code: own }} search={carriedView}>
            {w.toOwnSheet}
          </Link>
        )
      }
    >
      {w.notYoursDo}
    </Note>
  );
}
