import type { Judgement, MatrixCell } from '@xiangjian/contract';
import { isQualified, lookOf } from '../../components/cell-look.ts';
import { volumeScale } from '../../theme/tokens.ts';
import styles from './heat-table.module.css';

const judgedClass: Readonly<Record<Judgement, string | undefined>> = {
  better_998: styles.better998,
  better_95: styles.better95,
  similar: undefined,
  worse_95: styles.worse95,
  worse_998: styles.worse998,
  not_judged: undefined,
};

/** ▲ and ▼ at 99.8 %, so that a print without colour still reads. */
export const judgementMark: Readonly<Record<Judgement, string>> = {
  better_998: '▲',
  better_95: '',
  similar: '',
  worse_95: '',
  worse_998: '▼',
  not_judged: '',
};

/** The classes of a cell of the table. */
export function heatCellClass(cell: MatrixCell): string {
  return `${styles.cell} ${lookClasses(cell)}`;
}

/** What a cell looks like wherever it is drawn: its status, its judgement, its corner mark. */
export function lookClasses(cell: MatrixCell): string {
  const parts = [
    styles[lookOf(cell.status)],
    judgedClass[cell.judgement],
    isQualified(cell) ? styles.qualified : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const least = channels(volumeScale.least);
const most = channels(volumeScale.most);
// Volume stays quieter than judgement, and dark figures stay readable on it.
const strongest = 0.36;

/** The purple of a share of volume between 0 and 1; undefined where the cell is judged or has no number. */
export function volumeColour(cell: MatrixCell): string | undefined {
  const { shade, judgement } = cell;
  if (shade === null || judgement !== 'not_judged') return undefined;
  const mixed = least.map((from, at) =>
    Math.round(from + ((most[at] ?? from) - from) * shade * strongest),
  );
  return `rgb(${mixed.join(',')})`;
}

/** Red, green and blue of #rrggbb. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
