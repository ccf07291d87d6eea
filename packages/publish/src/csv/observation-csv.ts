import type { ObservationView } from '@xiangjian/contract';
import { observationColumns, observationParts } from '../tables/observation-columns.ts';
import type { Column } from '../tables/table.ts';
import { type CsvOptions, fieldsWriter, headerLine, written } from './csv.ts';
import type { Utf8Piece } from './utf8-piece.ts';

type Parts = typeof observationParts;

/** Puts the fields of one part of a line into a piece, a comma before each. */
type PartWriter<Columns> = Columns extends readonly Column<infer Fields>[]
  ? (piece: Utf8Piece, of: Fields) => void
  : never;

/**
 * The lines of a streamed file of observations from one state of the data: the number of the line, the parts in their order,
 * the end. A part that stays the same from line to line need be written only once, which is most of the time of a long file.
 */
export interface ObservationLines {
  /** The heading line. */
  readonly header: (options: CsvOptions) => string;
  /** The heading line for programs: code names only. */
  readonly plainHeader: string;
  readonly parts: { readonly [Name in keyof Parts]: PartWriter<Parts[Name]> };
  /** What ends every line: the state of the data that it was taken from. */
  readonly end: string;
}

/** How observations are written; every line names the state of the data that it was taken from. */
export function observationLines(release: string): ObservationLines {
  const columns = observationColumnsAt(release);
  const { place, indicator, figure, state, flag } = observationParts;
  const { asWritten, unit, reading, quote, report } = observationParts;
  return {
    header: (options) => headerLine(columns, options),
    plainHeader: `"no",${columns.map(({ name }) => `"${name}"`).join(',')}\r\n`,
    parts: {
      place: fieldsWriter(place),
      indicator: fieldsWriter(indicator),
      figure: fieldsWriter(figure),
      state: fieldsWriter(state),
      flag: fieldsWriter(flag),
      asWritten: fieldsWriter(asWritten),
      unit: fieldsWriter(unit),
      reading: fieldsWriter(reading),
      quote: fieldsWriter(quote),
      report: fieldsWriter(report),
    },
    end: `,${written(release)}\r\n`,
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
