import type { Evidence, ObservedIndicatorId, Period, Quantity } from '@xiangjian/indicators';

/** A figure of a ledger that is to be kept. */
export interface NewLedgerValue {
  /** Id of the township's unit. */
  readonly townshipId: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  readonly quantity: Quantity;
  readonly period: Period;
  /** The cell as Excel and WPS name it: B7. */
  readonly address: string;
  /** The cell in the text of the sheet. */
  readonly evidence: Evidence;
  /** An address on the web that the table names as the source of the figure. */
  readonly sourceUrl: string | null;
}

/** A ledger as it is imported: the file, the sheet, how it was read, and its figures. */
export interface NewLedger {
  /** The area (2, 4 or 6 digits) in which its townships were sought. */
  readonly area: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly bytes: Uint8Array;
  /** The sheet as read; evidence points into it. */
  readonly text: string;
  /** Its headings: what it is recognised by next year. */
  readonly signature: string;
  /** How it was read, as JSON. */
  readonly map: string;
  /** How many cells were left out because of a problem. */
  readonly skipped: number;
  readonly author: string;
  readonly note: string | null;
  readonly values: readonly NewLedgerValue[];
}
