import { Link } from '@tanstack/react-router';
import type { Matrix } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { memo } from 'react';
import { cellHint } from '../../components/cell-hint.ts';
import { lookOf } from '../../components/cell-look.ts';
import { cellText, padDecimals } from '../../components/cell-text.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { heatCellClass, judgementMark, volumeColour } from './heat-cell.ts';
import type { HeatColumn } from './heat-column.ts';
import styles from './heat-table.module.css';
import { overviewWords } from './overview-words.ts';

interface Props {
  readonly row: Matrix['rows'][number];
  readonly at: number;
  readonly columns: readonly HeatColumn[];
  readonly language: Language;
}

/** One township. It is drawn once per answer: clicks and keys are heard by the table. */
export const HeatRow = memo(function HeatRow({ row, at, columns, language }: Props) {
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
          preload={false}
        >
          {name}
        </Link>
      </th>
      {columns.map((column, place) => {
        const cell = row.cells[place];
        if (cell === undefined) return <td key={column.id} />;
        const look = lookOf(cell.status);
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
            data-look={look}
            data-judgement={cell.judgement}
            tabIndex={at === 0 && place === 0 ? 0 : -1}
            title={`${name} ${column.fullLabel} ${text}${judged}${hint === null ? '' : `\n${hint}`}`}
          >
            {look === 'report_missing' ? (
              <span className="visually-hidden">{text}</span>
            ) : look === 'without_number' ? (
              w.shortWithoutNumber
            ) : (
              <>
                {judgementMark[cell.judgement] !== '' && (
                  <span className={styles.mark}>{judgementMark[cell.judgement]}</span>
                )}
                {padDecimals(text, column.decimals)}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
});
