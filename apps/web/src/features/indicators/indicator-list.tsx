import { Link } from '@tanstack/react-router';
import { dimensionLabels, type Indicator } from '@xiangjian/indicators';
import { Fragment } from 'react';
import { definitionText } from '../../components/definition-text.ts';
import { Explained } from '../../components/explained.tsx';
import type { findIndicators } from '../../components/find-indicators.ts';
import { SketchWalk } from '../../components/sketch-walk.tsx';
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

// Where the ring lies on a bar, in px from its left end and its upper edge.
const ring = { x: 4, y: 4 };

/** The catalogue as a table, chapter by chapter; its bars are walked with the arrow keys. */
export function IndicatorList({ chapters, stated, townships }: Props) {
  const language = useLanguage();
  const w = useWords(indicatorWords);
  const columns = ['name', 'definition', 'unit', 'kind', 'polarity', 'coverage'] as const;
  const entries = chapters.flatMap((chapter) => chapter.entries);
  const table = (
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
  if (stated === null) return table;
  const bars = entries.map(({ id, labelZh, labelEn }) => {
    const label = language === 'zh' ? labelZh : labelEn;
    const lines = [label, w.coverage(stated.get(id) ?? 0, townships)];
    return [{ id, sketch: { stops: [{ ...ring, lines, mark: null }] } }];
  });
  return (
    <SketchWalk says={w.coverageSays(entries.length, townships)} rows={bars} note={w.listNote}>
      {table}
    </SketchWalk>
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
  const { text, lang } = definitionText(entry.definitionZh, entry.definitionEn, language);
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
      <td className={styles.definition} title={text} lang={lang}>
        {text}
      </td>
      <td>{language === 'zh' ? entry.unit : unitText(entry.unit, language)}</td>
      <td>{w.kinds[entry.kind]}</td>
      <td>{w.polarities[entry.polarity]}</td>
      <td>{k !== null && <CoverageBar id={entry.id} label={label} k={k} n={n} />}</td>
    </tr>
  );
}
