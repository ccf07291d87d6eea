import type { ComparedArea, ComparedGroup, ComparedTownship } from '../compared-year.ts';
import type { CellView, Judgement } from './cell.ts';
import type { IndicatorSummary } from './indicator.ts';

/** The pooled rate of a group, against which its shares are judged. */
export interface Benchmark {
  /** Who and on which basis, as rankings name their groups. */
  readonly group: string;
  readonly lower: number;
  readonly upper: number;
  /** Over how many townships. */
  readonly n: number;
}

export interface MatrixColumn extends IndicatorSummary {
  readonly median: number | null;
  readonly n: number;
  readonly benchmarks: Benchmark[];
}

export interface MatrixCell extends CellView {
  readonly judgement: Judgement;
  /** Position 0..1 among the values of the column, for indicators without a better end. */
  readonly shade: number | null;
}

export interface MatrixRow {
  readonly township: ComparedTownship;
  readonly report_id: number | null;
  /** In the order of the columns. */
  readonly cells: MatrixCell[];
}

/** Townships × indicators of one year. */
export interface Matrix {
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  readonly indicators: MatrixColumn[];
  readonly rows: MatrixRow[];
}
