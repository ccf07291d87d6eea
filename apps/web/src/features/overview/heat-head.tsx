import { useWords } from '../../language/use-words.ts';
import type { HeatColumn } from './heat-column.ts';
import styles from './heat-table.module.css';
import { overviewWords } from './overview-words.ts';
import type { Sorting } from './sort-rows.ts';

interface Props {
  readonly columns: readonly HeatColumn[];
  readonly sorting: Sorting | null;
  readonly onSort: (indicator: string) => void;
}

/** The slanted names of the columns; a click sorts the townships by one. */
export function HeatHead({ columns, sorting, onSort }: Props) {
  const w = useWords(overviewWords);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {w.townships}
        </th>
        {columns.map((column, at) => {
          const sorted = sorting?.indicator === column.id;
          const arrow = sorting?.downwards === true ? '↓' : '↑';
          return (
            <th
              key={column.id}
              scope="col"
              className={styles.head}
              aria-sort={sorted ? (sorting.downwards ? 'descending' : 'ascending') : undefined}
              // A slanted name lies over the next head: earlier ones stand in front.
              style={{ zIndex: 120 - at }}
            >
              <button
                type="button"
                tabIndex={-1}
                data-row={-1}
                data-column={at}
                className={`${styles.label} ${sorted ? styles.sorted : ''}`}
                title={`${[column.fullLabel, column.unit].join(' ').trim()}\n${w.sortHint}`}
                onClick={() => onSort(column.id)}
              >
                {sorted && `${arrow} `}
                {column.label}
                {column.unit === '%' ? ' %' : ''}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
