import { Link } from '@tanstack/react-router';
import type { Matrix, MatrixCell } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { memo } from 'react';
import { cellHint } from '../../components/cell-hint.ts';
import { lookOf } from '../../components/cell-look.ts';
import { cellText, padDecimals } from '../../components/cell-text.ts';
import { volumeColour } from '../../components/volume-colour.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { heatCellClass, judgementMark } from './heat-cell.ts';
import type { HeatColumn } from './heat-column.ts';
import styles from './heat-table.module.css';
import { overviewWords } from './overview-words.ts';

interface Props {
  readonly row: Matrix['rows'][number];
  readonly at: number;
  readonly columns: readonly HeatColumn[];
  /** What stands behind its name. */
  readonly beside?: string | undefined;
  readonly language: Language;
}

/** One township. It is drawn once per answer: clicks and keys are heard by the table. */
export const HeatRow = memo(function HeatRow({ row, at, columns, beside, language }: Props) {
  const w = overviewWords[language];
  const { code, name } = row.township;
  return (
    <tr>
      <th scope="row" className={styles.name} title={name}>
        <Link
          to={paths.township}
          params={{ code }}
          search={carriedView}
          tabIndex={-1}
          data-row={at}
          data-column={-1}
          preload={false}
        >
          {name}
        </Link>
        {beside !== undefined && beside !== '' && <span className={styles.beside}> {beside}</span>}
      </th>
      {columns.map((column, place) => {
        const cell = row.cells[place];
        if (cell === undefined) return <td key={column.id} />;
        const text = cellText(column.id, cell, language);
        const hint = cellHint(column.id, cell, language);
        const judged = w.judgements[cell.judgement];
        return (
          <td
            key={column.id}
            className={heatCellClass(cell)}
            style={{ background: volumeColour(cell) }}
            data-row={at}
            data-column={place}
            data-look={lookOf(cell.status)}
            data-judgement={cell.judgement}
            tabIndex={at === 0 && place === 0 ? 0 : -1}
            title={`${name} ${column.fullLabel} ${text}${judged}${hint === null ? '' : `\n${hint}`}`}
          >
            <CellContent cell={cell} column={column} language={language} />
          </td>
        );
      })}
    </tr>
  );
});

interface ContentProps {
  readonly cell: MatrixCell;
  readonly column: HeatColumn;
  readonly language: Language;
}

/** The number with its mark, a short word, or nothing but the hatching (which is read aloud). */
function CellContent({ cell, column, language }: ContentProps) {
  const w = overviewWords[language];
  const text = cellText(column.id, cell, language);
  const mark = judgementMark[cell.judgement];
  if (cell.status === 'report_missing') return <span className="visually-hidden">{text}</span>;
  if (cell.status === 'not_kept') {
    return (
      <>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{text}</span>
      </>
    );
  }
  if (cell.status === 'not_mentioned') return w.shortNotMentioned;
  if (lookOf(cell.status) === 'without_number') return w.shortWithoutNumber;
  return (
    <>
      {mark !== '' && <span className={styles.mark}>{mark}</span>}
      {padDecimals(text, column.decimals)}
    </>
  );
}
