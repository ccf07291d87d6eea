import type { Matrix } from '@xiangjian/contract';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { CellKey } from '../../view/use-evidence.ts';
import { heatColumns, nameWidth, tableWidth } from './heat-column.ts';
import { HeatHead } from './heat-head.tsx';
import { HeatRow } from './heat-row.tsx';
import styles from './heat-table.module.css';
import { moveFocus, placeOf } from './move-focus.ts';
import { overviewWords } from './overview-words.ts';
import { ReferenceRows } from './reference-rows.tsx';
import { showCurrent } from './show-current.ts';
import { type Sorting, sortRows } from './sort-rows.ts';

interface Props {
  readonly matrix: Matrix;
  readonly onOpen: (cell: CellKey) => void;
  readonly sorting?: Sorting | null;
  readonly onSort?: (indicator: string) => void;
  /** What stands behind the name of a township, by code. */
  readonly beside?: ReadonlyMap<string, string> | undefined;
  /** The cell whose source is shown. */
  readonly current?: CellKey | null;
}

const ignore = () => {};

/**
 * Townships × indicators as a table of figures. One listener serves all cells, so that forty-eight columns of thirty
 * townships appear at once; arrows walk, Enter opens the source.
 */
export const HeatTable = memo(function HeatTable({
  matrix,
  onOpen,
  sorting = null,
  onSort = ignore,
  beside,
  current = null,
}: Props) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const columns = useMemo(() => heatColumns(matrix, language), [matrix, language]);
  const names = nameWidth(matrix, beside);
  const rows = useMemo(() => sortRows(matrix, sorting), [matrix, sorting]);
  const scroller = useRef<HTMLDivElement>(null);
  const row = rows.findIndex(({ township }) => township.code === current?.township);
  const column = columns.findIndex(({ id }) => id === current?.indicator);
  useEffect(() => showCurrent(scroller.current, row, column), [row, column]);
  const openAt = (target: EventTarget) => {
    const place = placeOf(target);
    const township = rows[place?.row ?? -1]?.township.code;
    const indicator = columns[place?.column ?? -1]?.id;
    if (township === undefined || indicator === undefined) return;
    onOpen({ township, year: matrix.year, indicator });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (moveFocus(event)) event.preventDefault();
    else if (event.key === 'Enter' || event.key === ' ') {
      const place = placeOf(event.target);
      if (place === null || place.row < 0 || place.column < 0) return;
      event.preventDefault();
      openAt(event.target);
    }
  };
  return (
    <div ref={scroller} className={styles.scroller} data-guide="table">
      <table
        className={`${styles.table} ${language === 'en' ? styles.english : ''}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: walked cell by cell, which is what a grid is
        role="grid"
        style={{ width: tableWidth(columns, names) }}
        onClick={(event: MouseEvent) => openAt(event.target)}
        onKeyDown={onKeyDown}
      >
        <caption className="visually-hidden">
          {w.tableCaption(matrix.area.name, matrix.year)} {w.keys}
        </caption>
        <colgroup>
          <col style={{ width: `${names}rem` }} />
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${column.width}rem` }} />
          ))}
        </colgroup>
        <HeatHead columns={columns} sorting={sorting} onSort={onSort} />
        <tbody>
          <ReferenceRows matrix={matrix} columns={columns} />
          {rows.map((row, at) => (
            <HeatRow
              key={row.township.code}
              row={row}
              at={at}
              columns={columns}
              beside={beside?.get(row.township.code)}
              language={language}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});
