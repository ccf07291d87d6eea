import type { Search } from '@xiangjian/contract';
import { Pagination } from 'antd';
import { DownloadTable } from '../../components/download-table.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import { pageSize, type SearchQuestion, searchAddress } from './get-search.ts';
import styles from './search.module.css';
import { SearchFilter } from './search-filter.tsx';
import { SearchHit } from './search-hit.tsx';
import { searchWords } from './search-words.ts';

interface Props {
  readonly search: Search;
  readonly question: SearchQuestion;
  readonly page: number;
}

/** The reports that say it, each with its first places; the whole list as a file. */
export function SearchHits({ search, question, page }: Props) {
  const w = useWords(searchWords);
  const change = useChangeView();
  return (
    <Panel
      title={w.hits(search.total)}
      aside={<DownloadTable address={searchAddress(question)} what={w.csv} />}
    >
      <SearchFilter />
      {search.items.length === 0 && <p className={styles.empty}>{w.noneDo}</p>}
      {search.items.map((hit) => (
        <SearchHit key={hit.report.id} hit={hit} />
      ))}
      {search.total > pageSize && (
        <div className={styles.pages}>
          <Pagination
            size="small"
            current={page}
            pageSize={pageSize}
            total={search.total}
            showSizeChanger={false}
            onChange={(next) => change({ page: next === 1 ? undefined : next })}
          />
        </div>
      )}
    </Panel>
  );
}
