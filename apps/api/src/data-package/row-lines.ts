import type { PackagedRows } from '@xiangjian/store';

/** Raised when packages are laid out otherwise than before. */
export const packageFormat = 1;

const pieceUnits = 65_536;

/** What kind of package it is and which state of the data it holds. */
export function formatLine(revision: number): string {
  return `${JSON.stringify({ format: packageFormat, revision })}\n`;
}

/** A table of the store as JSON Lines: the names of its columns, then a line a row. */
export function* rowLines({ columns, rows }: PackagedRows): Generator<string> {
  let piece = `${JSON.stringify(columns)}\n`;
  for (const row of rows) {
    piece += `${JSON.stringify(row)}\n`;
    if (piece.length < pieceUnits) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
