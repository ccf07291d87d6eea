import type { ObservationView } from '@xiangjian/contract';
import { observationColumns } from '../tables/observation-columns.ts';
import type { Column } from '../tables/table.ts';
import { type CsvOptions, headerLine, lineWriter } from './csv.ts';

/** The lines of a streamed file of observations from one state of the data. */
export interface ObservationLines {
  /** The heading line. */
  readonly header: (options: CsvOptions) => string;
  /** The heading line for programs: code names only. */
  readonly plainHeader: string;
  /** One line; `index` counts from 0. */
  readonly line: (observation: ObservationView, index: number) => string;
}

/** How observations are written; every line names the state of the data that it was taken from. */
export function observationLines(release: string): ObservationLines {
  const columns = observationColumnsAt(release);
  return {
    header: (options) => headerLine(columns, options),
    plainHeader: `"no",${columns.map(({ name }) => `"${name}"`).join(',')}\r\n`,
    line: lineWriter(columns),
  };
}

/** The columns of such a file, with the state of the data that it was taken from. */
export function observationColumnsAt(release: string): readonly Column<ObservationView>[] {
  return [...observationColumns, { label: '数据版本', name: 'release', of: () => release }];
}

/** The columns of such a file behind 序号: code name and Chinese title. */
export function observationFields(): { readonly name: string; readonly title: string }[] {
  return observationColumnsAt('').map(({ name, label }) => ({ name: name ?? label, title: label }));
}
