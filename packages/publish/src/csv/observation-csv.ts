import type { ObservationView } from '@xiangjian/contract';
import { observationColumns } from '../tables/observation-columns.ts';
import type { Column } from '../tables/table.ts';
import { type CsvOptions, headerLine, rowLine } from './csv.ts';

/** The lines of a streamed file of observations from one state of the data. */
export interface ObservationLines {
  /** The heading line. */
  readonly header: (options: CsvOptions) => string;
  /** One line; `index` counts from 0. */
  readonly line: (observation: ObservationView, index: number) => string;
}

/** How observations are written; every line names the state of the data that it was taken from. */
export function observationLines(release: string): ObservationLines {
  const columns: readonly Column<ObservationView>[] = [
    ...observationColumns,
    { label: '数据版本', name: 'release', of: () => release },
  ];
  return {
    header: (options) => headerLine(columns, options),
    line: (observation, index) => rowLine(columns, observation, index),
  };
}
