import type { Judgement, MatrixCell } from '@xiangjian/contract';
import { isQualified, lookOf } from '../../components/cell-look.ts';
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
