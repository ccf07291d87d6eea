import type { Matrix, MatrixCell } from '@xiangjian/contract';
import { useMemo } from 'react';
import { isQualified, lookOf } from '../../components/cell-look.ts';
import { cellText, padDecimals } from '../../components/cell-text.ts';
import { volumeColour } from '../../components/volume-colour.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { type HeatColumn, heatColumns } from '../overview/heat-column.ts';
import heat from './heat-slide.module.css';
import { screenWords } from './screen-words.ts';
import { SlideHead } from './slide-head.tsx';

interface Props {
  readonly matrix: Matrix;
  /** Columns [from, to) are shown. */
  readonly from: number;
  readonly to: number;
}

/** Height in px that the rows may take together, the median's among them. */
const roomForRows = 700;

/** Some columns of the heat table, large: the same cells, marks and judgements as on the overview. */
export function HeatSlide({ matrix, from, to }: Props) {
  const language = useLanguage();
  const w = useWords(screenWords);
  const columns = useMemo(() => heatColumns(matrix, language), [matrix, language]).slice(from, to);
  const size = Math.max(1, to - from);
  const pieces = Math.ceil(matrix.indicators.length / size);
  const rowHeight = Math.min(40, Math.floor(roomForRows / (matrix.rows.length + 1)) - 3);
  return (
    <>
      <SlideHead
        title={w.heat(Math.floor(from / size) + 1, pieces)}
        hint={
          <span className={heat.legend}>
            <span className={heat.better}>{w.legendBetter}</span>
            <span className={heat.worse}>{w.legendWorse}</span>
            <span className={heat.approximate}>{w.legendQualified}</span>
            <span>{w.legendVolume}</span>
            <span>{w.legendMissing}</span>
          </span>
        }
      />
      <table className={heat.table} style={{ fontSize: Math.min(24, rowHeight * 0.66) }}>
        <thead>
          <tr>
            <th scope="col">{w.township}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
                <small>{column.unit || '\u00a0'}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={heat.median} style={{ height: rowHeight }}>
            <th scope="row">{w.medianRow}</th>
            {columns.map(({ id, median }) => (
              <td key={id}>{median ?? '—'}</td>
            ))}
          </tr>
          {matrix.rows.map(({ township, cells }) => (
            <tr key={township.code} style={{ height: rowHeight }}>
              <th scope="row">{township.name}</th>
              {columns.map((column, at) => (
                <HeatCell key={column.id} column={column} cell={cells[from + at]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function HeatCell({
  column,
  cell,
}: {
  readonly column: HeatColumn;
  readonly cell: MatrixCell | undefined;
}) {
  const language = useLanguage();
  const w = useWords(screenWords);
  if (cell === undefined) return <td />;
  const look = lookOf(cell.status);
  const text = padDecimals(cellText(column.id, cell, language), column.decimals);
  return (
    <td
      data-look={look}
      data-judgement={cell.judgement}
      data-qualified={isQualified(cell) || undefined}
      style={{ background: volumeColour(cell) }}
    >
      {cell.judgement === 'better_998' && '▲ '}
      {cell.judgement === 'worse_998' && '▼ '}
      {look === 'report_missing' && <span className="visually-hidden">{text}</span>}
      {look === 'not_kept' && '—'}
      {look === 'not_mentioned' && w.notMentioned}
      {look === 'without_number' && w.withoutNumber}
      {(look === 'number' || look === 'zero' || look === 'not_applicable') && text}
    </td>
  );
}
