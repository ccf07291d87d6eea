import { Utf8Piece } from '@xiangjian/publish';
import { type Database, type ObservationFilter, observationStream } from '@xiangjian/store';
import { type CellLinesAsked, cellLines } from './cell-lines.ts';
import type { ObservationCursor } from './observation-cursor.ts';

/** Other requests are answered between two pieces of a file. */
const pieceBytes = 65_536;

/** Room for the line that fills a piece. */
const lineBytes = 4096;

/** Which cells a file holds. */
export interface CellsAsked extends CellLinesAsked {
  readonly filter: ObservationFilter;
  /** The last line that was received before; the file goes on behind it. */
  readonly after?: ObservationCursor | null;
  readonly offset?: number;
  readonly limit?: number;
}

/** A piece of a file. */
export interface CellPiece {
  readonly bytes: Buffer;
  /** Cells read until now. */
  readonly read: number;
}

/** The lines of a file of cells behind its heading, in pieces of 64 KB of UTF-8 that each end with a line. */
export function* cellPieces(
  database: Database,
  heading: string,
  { filter, after = null, offset = 0, limit = Number.POSITIVE_INFINITY, ...lines }: CellsAsked,
): Generator<CellPiece> {
  const stream = observationStream(database, filter, { sources: true, after });
  const putLine = cellLines(database, stream.names, lines);
  const before = (after?.lines ?? 0) - offset;
  const piece = new Utf8Piece(pieceBytes + lineBytes);
  piece.text(heading);
  let read = 0;
  for (const cells of stream.chunks) {
    for (const cell of cells) {
      if (read === offset + limit) break;
      read += 1;
      if (read <= offset) continue;
      putLine(piece, cell, before + read);
      if (piece.length >= pieceBytes) yield { bytes: piece.take(), read };
    }
    if (read === offset + limit) break;
  }
  yield { bytes: piece.take(), read };
}
