import type { ObservedIndicatorId, Period, Quantity } from '@xiangjian/indicators';
import type { LedgerProblem } from './ledger-problem.ts';

/** Whose row it is, or why that cannot be said. */
export type FoundTownship =
  | { readonly code: string; readonly name: string }
  | {
      readonly problem: 'unknown_township' | 'ambiguous_township' | 'not_standing';
      readonly hint: string | null;
    };

/** Finds a township by the name or code as written, the words that say where it lies, and the year. */
export type TownshipFinder = (
  written: string,
  within: readonly string[],
  year: number,
) => FoundTownship;

/** A figure of a ledger with the cell that says it; row and column count from 0. */
export interface LedgerFigure {
  /** Code of the township. */
  readonly township: string;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  readonly quantity: Quantity;
  readonly period: Period;
  readonly row: number;
  readonly column: number;
  /** The cell as Excel and WPS name it. */
  readonly address: string;
  /** The cell's text, letter for letter. */
  readonly text: string;
  readonly sourceUrl: string | null;
}

/** A row of the table below its headings; rows count from 1. */
export interface LedgerRow {
  readonly row: number;
  readonly kind: 'figures' | 'total' | 'note' | 'empty';
  readonly township: { readonly code: string; readonly name: string } | null;
  readonly year: number | null;
}

/** What was read of a part of a table. `missing` counts cells that are empty or hold a stroke. */
export interface ReadFigures {
  readonly figures: readonly LedgerFigure[];
  readonly problems: readonly LedgerProblem[];
  readonly missing: number;
}

/** What a sheet says under a map. */
export interface LedgerReading extends ReadFigures {
  readonly rows: readonly LedgerRow[];
}

/** A row that is known to be about a township and a year; `row` counts from 0. */
export interface PlacedRow {
  readonly row: number;
  readonly township: string;
  readonly year: number;
}
