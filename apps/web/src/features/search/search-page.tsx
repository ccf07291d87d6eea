import { useQuery } from '@tanstack/react-query';
import { areasQuery } from '../../api/get-areas.ts';
import { Finding } from '../../components/finding.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { useView } from '../../view/use-view.ts';
import { type SearchQuestion, searchQuery } from './get-search.ts';
import { NamesFound } from './names-found.tsx';
import styles from './search.module.css';
import { SearchBegin } from './search-begin.tsx';
import { SearchHits } from './search-hits.tsx';
import { searchWords } from './search-words.ts';

/** Everything that answers to the words in the address: reports that say them, townships and indicators of that name. */
export function SearchPage() {
  const w = useWords(searchWords);
  const { q = '', area, years, genre, tab, page = 1 } = useView();
  const everywhere = tab === 'everywhere';
  const question: SearchQuestion = { q, area: everywhere ? undefined : area, years, genre };
  const areas = useQuery(areasQuery);
  const query = useQuery(searchQuery(question, page));
  if (q === '') return <SearchBegin />;
  const place = everywhere
    ? w.everywhere
    : (areas.data?.items.find(({ code }) => code === area)?.name ?? '');
  return (
    <PageState query={query} rows={12}>
      {(search) => (
        <>
          <Finding detail={w.detail(search.searched.reports)}>
            {search.total === 0
              ? w.noneFound(search.q, place, search.searched.townships)
              : w.found(
                  search.q,
                  place,
                  search.saying.townships,
                  search.searched.townships,
                  search.total,
                )}
          </Finding>
          <div className={styles.columns}>
            <SearchHits search={search} question={question} page={page} />
            <NamesFound q={search.q} area={area} />
          </div>
        </>
      )}
    </PageState>
  );
}
