import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { areasQuery } from '../../api/get-areas.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import styles from './search.module.css';
import { searchWords } from './search-words.ts';

const genres = ['rule_of_law', 'disclosure'] as const;

/** Where, in which years and in which kind of report is searched. The address holds it. */
export function SearchFilter() {
  const w = useWords(searchWords);
  const { area, years, genre, tab } = useView();
  const change = useChangeView();
  const { data } = useQuery(areasQuery);
  const own = data?.items.find(({ code }) => code === area);
  const offered = new Set((data?.items ?? []).flatMap((item) => item.years));
  const set = (part: Partial<View>) => change({ ...part, page: undefined }, { replace: true });
  return (
    <div className={`${styles.filter} screen-only`}>
      <Select
        size="small"
        aria-label={w.inArea}
        style={{ minWidth: '9em' }}
        value={tab === 'everywhere' ? 'everywhere' : 'own'}
        options={[
          { value: 'own', label: own?.name ?? area },
          { value: 'everywhere', label: w.everywhere },
        ]}
        onChange={(value) => set({ tab: value === 'everywhere' ? 'everywhere' : undefined })}
      />
      <Select
        size="small"
        mode="multiple"
        aria-label={w.years}
        style={{ minWidth: '10em', maxWidth: '22em' }}
        allowClear
        maxTagCount="responsive"
        placeholder={w.allYears}
        value={[...(years ?? [])]}
        options={[...offered]
          .sort((a, b) => b - a)
          .map((year) => ({ value: year, label: String(year) }))}
        onChange={(list: number[]) =>
          set({ years: list.length === 0 ? undefined : [...list].sort((a, b) => a - b) })
        }
      />
      <Select
        size="small"
        aria-label={w.genre}
        style={{ minWidth: '11em' }}
        value={genre ?? 'all'}
        options={[
          { value: 'all', label: w.allGenres },
          ...genres.map((value) => ({ value, label: w[value] })),
        ]}
        onChange={(value) => set({ genre: genres.find((known) => known === value) })}
      />
    </div>
  );
}
