import { Link } from '@tanstack/react-router';
import { dimensionLabels, type Indicator } from '@xiangjian/indicators';
import { Fragment } from 'react';
import { Explained } from '../../components/explained.tsx';
import type { findIndicators } from '../../components/find-indicators.ts';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { CoverageBar } from './coverage-bar.tsx';
import { indicatorWords } from './indicator-words.ts';
import styles from './indicators-page.module.css';

interface Props {
  readonly chapters: ReturnType<typeof findIndicators>;
  /** Townships that state a number, by indicator; null while that is not known. */
  readonly stated: ReadonlyMap<string, number> | null;
  readonly townships: number;
}

/** The catalogue as a table, chapter by chapter. */
export function IndicatorList({ chapters, stated, townships }: Props) {
  const language = useLanguage();
  const w = useWords(indicatorWords);
  const columns = ['name', 'definition', 'unit', 'kind', 'polarity', 'coverage'] as const;
  return (
    <table className={`data-table ${styles.list}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {w.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chapters.map(({ dimension, entries }) => (
          <Fragment key={dimension}>
            <tr>
              <th scope="colgroup" colSpan={columns.length} className={styles.chapter}>
                <Explained>{dimensionLabels[dimension][language]}</Explained>
              </th>
            </tr>
            {entries.map((entry) => (
              <IndicatorRow
                key={entry.id}
                entry={entry}
                k={stated === null ? null : (stated.get(entry.id) ?? 0)}
                n={townships}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly entry: Indicator;
  readonly k: number | null;
  readonly n: number;
}

function IndicatorRow({ entry, k, n }: RowProps) {
  const language = useLanguage();
  const w = useWords(indicatorWords);
  const label = language === 'zh' ? entry.labelZh : entry.labelEn;
  return (
    <tr>
      <th scope="row">
        <span className={styles.heading}>
          <Link to={paths.indicator} params={{ id: entry.id }} search={carriedView} preload={false}>
            {label}
          </Link>
          {entry.tier === 'core' && <span className={styles.core}>{w.core}</span>}
          <span className={styles.id}>{entry.id}</span>
        </span>
      </th>
      <td className={styles.definition} title={entry.definitionZh} lang="zh-CN">
        {entry.definitionZh}
      </td>
      <td>{language === 'zh' ? entry.unit : unitText(entry.unit, language)}</td>
      <td>{w.kinds[entry.kind]}</td>
      <td>{w.polarities[entry.polarity]}</td>
      <td>{k !== null && <CoverageBar label={label} k={k} n={n} />}</td>
    </tr>
  );
}
