import type { CellView } from '@xiangjian/contract';

/** A number of an indicator with its bounds and status: printed in a CSV, a true number with a format in a workbook. */
export interface Figure {
  readonly cell: CellView;
  /** Id of the indicator, which tells unit and decimals. */
  readonly indicator: string;
}

/** What may stand in a field. */
export type Value = string | number | null | Figure;

/** How a workbook shows a bare number; a plain one when left out. `share`: 0–1 shown in percent. */
export type NumberForm = 'whole' | 'share' | 'percent';

/** What heads a column: in a table for people there is no code name. */
export interface Heading {
  readonly label: string;
  readonly name: string | null;
  readonly form?: NumberForm | undefined;
  /** The indicator whose figures of different townships stand below each other, so that a total may be asked for. */
  readonly perTownship?: string | undefined;
}

/** One column: Chinese heading, code name and what stands in it. Text is guarded and quoted, a number is written bare. */
export interface Column<Row> extends Heading {
  readonly of: (row: Row) => Value;
}

/** A table that is ready to be written; 序号 is put in front by the writer. */
export interface Table {
  readonly headings: readonly Heading[];
  readonly rows: readonly (readonly Value[])[];
}

/** The table of some rows. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    headings: columns.map(({ label, name, form, perTownship }) => ({
      label,
      name,
      form,
      perTownship,
    })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

/** A column that takes its value from a part of the row. */
export function within<Row, Part>(
  part: (row: Row) => Part,
  columns: readonly Column<Part>[],
): Column<Row>[] {
  return columns.map((column) => ({ ...column, of: (row) => column.of(part(row)) }));
}

/** A column for people: a heading without a code name. */
export function shown<Row>(label: string, of: (row: Row) => Value, form?: NumberForm): Column<Row> {
  return { label, name: null, of, form };
}

/** Whether a value is a figure of an indicator. */
export function isFigure(value: Value): value is Figure {
  return typeof value === 'object' && value !== null;
}
