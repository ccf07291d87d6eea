import type { About, Place } from './about.ts';
import type { ChartData } from './chart-data.ts';
import { type Column, type Table, tableOf } from './table.ts';

/** An answer as tables: for people as on the screen, for programs one line a cell with codes beside names. */
export interface AnswerTables {
  readonly about: About;
  readonly display: Table;
  readonly analysis: Table;
  /** The cell behind each row of `analysis`, where a row is one cell. */
  readonly places: readonly (Place | null)[];
  /** What a workbook draws of it, where it can be drawn honestly. */
  readonly chart?: ChartData | null;
}

/** The tables of an answer whose lines are the rows of both. */
export function answerTables<Row>(made: {
  readonly about: About;
  readonly rows: readonly Row[];
  readonly display: readonly Column<Row>[];
  readonly analysis: readonly Column<Row>[];
  readonly place?: (row: Row) => Place;
  readonly chart?: ChartData | null;
}): AnswerTables {
  const { about, rows, display, analysis, place, chart = null } = made;
  return {
    about,
    display: tableOf(display, rows),
    analysis: tableOf(analysis, rows),
    places: place === undefined ? [] : rows.map(place),
    chart,
  };
}
