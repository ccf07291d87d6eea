import type { Matrix } from '@xiangjian/contract';
import { Explained } from '../../components/explained.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { benchmarkRows } from './benchmark-rows.ts';
import type { HeatColumn } from './heat-column.ts';
import styles from './heat-table.module.css';
import { overviewWords } from './overview-words.ts';

interface Props {
  readonly matrix: Matrix;
  readonly columns: readonly HeatColumn[];
}

/** What townships are held against, above them: the pooled rate by which shares are judged, and the median. */
export function ReferenceRows({ matrix, columns }: Props) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const benchmarks = benchmarkRows(matrix, columns, language);
  return (
    <>
      {benchmarks.map(({ who, rates }) => (
        <tr key={who} className={styles.median}>
          <th scope="row" className={styles.name} title={who}>
            <Explained>{matrix.peers === 'kind' ? w.pooledRowOf(who) : w.pooledRow}</Explained>
          </th>
          {columns.map((column, at) => {
            const rate = rates[at] ?? null;
            return (
              <td
                key={column.id}
                className={styles.cell}
                title={rate === null ? w.noPooled : w.pooledOf(rate.n)}
              >
                {rate === null ? '—' : rate.text}
              </td>
            );
          })}
        </tr>
      ))}
      <tr className={styles.median}>
        <th scope="row" className={styles.name}>
          <Explained>{w.medianRow}</Explained>
        </th>
        {columns.map((column) => (
          <td
            key={column.id}
            className={styles.cell}
            title={column.median === null ? w.medianTooFew : w.medianOf(column.n)}
          >
            {column.median ?? '—'}
          </td>
        ))}
      </tr>
    </>
  );
}
