import type { Matrix } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { cellText, decimalsOf } from '../../components/cell-text.ts';
import { Figure } from '../../components/figure.tsx';
import { TurnedPaper } from '../../components/turned-paper.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { indicatorLabel, withUnitText } from './labels.ts';
import { nextSorting, readSorting, type Sorting, sortRows } from './sort-rows.ts';

interface Props {
  readonly answer: Matrix;
  readonly emphasised: readonly string[];
}

/** Columns that fit on an upright sheet. */
const mostUpright = 6;
/** So few columns would be spread over the page, figures far from their names. */
const mostNear = 4;

/** Townships × chosen indicators; columns sort, figures open their source. */
export function FiguresTable({ answer, emphasised }: Props) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const sorting = readSorting(useView().sort);
  const columns = answer.indicators.map(({ id }) => id);
  const isChosen = (code: string) => emphasised.includes(code);
  const sorted = sortRows(answer.rows, sorting, columns);
  const rows = [
    ...sorted.filter(({ township }) => isChosen(township.code)),
    ...sorted.filter(({ township }) => !isChosen(township.code)),
  ];
  const decimals = columns.map((id, at) =>
    decimalsOf(
      answer.rows.flatMap(({ cells }) => {
        const cell = cells[at];
        return cell === undefined ? [] : [cellText(id, cell, language)];
      }),
    ),
  );
  return (
    <div className={columns.length > mostNear ? styles.scroll : `${styles.scroll} ${styles.near}`}>
      {columns.length > mostUpright && <TurnedPaper />}
      <table className="data-table">
        <thead>
          <tr>
            <SortHeader by="name" label={w.township} sorting={sorting} className="sticky" />
            <th scope="col">{w.kind}</th>
            {answer.indicators.map((indicator) => (
              <SortHeader
                key={indicator.id}
                by={indicator.id}
                label={indicatorLabel(indicator, language)}
                unit={withUnitText(indicator, language).unit}
                sorting={sorting}
                className="number"
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ township, cells }) => (
            <tr
              key={township.code}
              className={isChosen(township.code) ? styles.emphasised : undefined}
            >
              <th scope="row" className="sticky">
                {township.name}
              </th>
              <td>{groupLabel(township.kind, language)}</td>
              {cells.map((cell, at) => (
                <td key={columns[at]} className="number">
                  <Figure
                    township={township.code}
                    year={answer.year}
                    indicator={columns[at] ?? ''}
                    cell={cell}
                    decimals={decimals[at] ?? 0}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderProps {
  readonly by: string;
  readonly label: string;
  readonly unit?: string;
  readonly sorting: Sorting | null;
  readonly className: string;
}

function SortHeader({ by, label, unit, sorting, className }: HeaderProps) {
  const w = useWords(compareWords);
  const change = useChangeView();
  const isSorted = sorting?.by === by;
  const order = !isSorted ? 'none' : sorting.falling ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={order}>
      <button
        type="button"
        className={styles.sort}
        title={w.sortBy(label)}
        onClick={() => change({ sort: nextSorting(sorting, by) }, { replace: true })}
      >
        {label}
        {unit !== undefined && (
          <span className={`${styles.quiet} ${styles.unitHead}`}>{w.inUnit(unit)}</span>
        )}
        <span aria-hidden className={isSorted ? styles.sorted : styles.unsorted}>
          {order === 'ascending' ? '▲' : '▼'}
        </span>
      </button>
    </th>
  );
}
