import type { ObservationView } from '@xiangjian/contract';
import { maskText } from '@xiangjian/extract';
import { observationLines, Utf8Piece } from '@xiangjian/publish';
import { cellOfRow, type Database, type StreamedCell, type StreamNames } from '@xiangjian/store';
import { notesOfTownships } from '../comparing/notes-of-townships.ts';
import { streamedViews } from '../viewing/streamed-observation.ts';

/** How the lines of a file are written. */
export interface CellLinesAsked {
  /** The state of the data, which every line names. */
  readonly release: string;
  /** Whether personal data stands as it is. */
  readonly unmask: boolean;
}

/** Puts a cell of a stream into a piece, as the line with this number, from 1. */
type CellLine = (piece: Utf8Piece, cell: StreamedCell, no: number) => void;

/** Figures of whole numbers below this are remembered. */
const smallNumbers = 1000;

/** Most parts take less. */
const partBytes = 256;

/** More than there are codes of qualifiers, statuses, periods and scopes: several go into one number. */
const codes = 16;

type Put = (piece: Utf8Piece, view: ObservationView) => void;

/**
 * The lines of a file of cells, straight from what the database hands out. A line is put together of parts; what a part
 * depends on is looked at, and where that was met before, its bytes are taken from there. So of a cell without a number nothing
 * but the number of the line is written anew, of others the figure and the quote. Cells come township by township.
 */
export function cellLines(
  database: Database,
  names: StreamNames,
  { release, unmask }: CellLinesAsked,
): CellLine {
  const { parts, end } = observationLines(release);
  const viewOf = streamedViews(database, names, { unmask });
  const notesOf = notesOfTownships(database);
  const shown = unmask ? (text: string) => text : maskText;

  const wordless = new Map<number, Uint8Array>();
  const indicators = new Map<number, Uint8Array>();
  const figures = new Map<number, Map<number, Uint8Array>>();
  const states = new Map<number, Uint8Array>();
  const readings = new Map<number, Map<string, Map<number, Uint8Array>>>();
  const reports = new Map<number, Uint8Array>();
  let unit = 0;
  let year = 0;
  let place: Uint8Array = new Uint8Array();
  let hasNotes = false;

  function enterPlace(cell: StreamedCell): void {
    if (unit !== cell[0]) reports.clear();
    [unit, year] = cell;
    place = bytesOf((piece) => parts.place(piece, viewOf(cell)));
    hasNotes = notesOf(names.townshipOf(unit, year)).length > 0;
  }

  const putState: Put = (piece, view) => {
    parts.state(piece, view);
    parts.flag(piece, view);
  };
  const putReading: Put = (piece, view) => {
    parts.unit(piece, view);
    parts.reading(piece, view);
  };
  const putReport: Put = (piece, view) => {
    parts.report(piece, view);
    piece.text(end);
  };
  const putAnew: Put = (piece, view) => {
    parts.indicator(piece, view);
    parts.figure(piece, view);
    putState(piece, view);
    parts.asWritten(piece, view);
    putReading(piece, view);
    parts.quote(piece, view);
    putReport(piece, view);
  };

  /** Puts the bytes of a key, which are written from the first cell that has it. */
  function putMet(
    piece: Utf8Piece,
    known: Map<number, Uint8Array>,
    key: number,
    put: Put,
    cell: StreamedCell,
  ): void {
    let bytes = known.get(key);
    if (bytes === undefined) {
      bytes = bytesOf((made) => put(made, viewOf(cell)));
      known.set(key, bytes);
    }
    piece.put(bytes);
  }

  function putFigure(piece: Utf8Piece, cell: StreamedCell): void {
    const [, , indicatorId, value, lower, upper, qualifier, status] = cell;
    const isExact = lower === null && upper === null;
    if (isExact && value !== null && isSmallWhole(value)) {
      putMet(piece, within(figures, stateOf(cell)), value, parts.figure, cell);
      return;
    }
    parts.figure(piece, {
      ...cellOfRow({ value, lower, upper, qualifier, status }),
      basis: null,
      indicator: names.indicatorOf(indicatorId),
    });
  }

  function putQuote(
    piece: Utf8Piece,
    [, , , , , , , , , , , , start, to, quote]: StreamedCell,
  ): void {
    const isQuoted = start !== null && to !== null && quote !== null;
    parts.quote(piece, { evidence: isQuoted ? { start, end: to, text: shown(quote) } : null });
  }

  /** A cell that a reading fills. */
  function putRead(piece: Utf8Piece, cell: StreamedCell, runId: number): void {
    const [, , indicatorId, , , , , , , printed, period, confidence, , , , , rules, scope] = cell;
    putMet(piece, indicators, indicatorId, parts.indicator, cell);
    putFigure(piece, cell);
    putMet(piece, states, stateOf(cell), putState, cell);
    parts.asWritten(piece, { printed });
    const kind = (indicatorId * codes + (period ?? 0)) * codes + (scope ?? 0);
    const alike = within(within(readings, kind), rules ?? '');
    putMet(piece, alike, confidence ?? -1, putReading, cell);
    putQuote(piece, cell);
    putMet(piece, reports, runId, putReport, cell);
  }

  return (piece, cell, no) => {
    if (cell[0] !== unit || cell[1] !== year) enterPlace(cell);
    piece.number(no);
    piece.put(place);
    const isWordless = cell[8] === null && cell[6] === null;
    const runId = cell[15];
    if (hasNotes) putAnew(piece, viewOf(cell));
    else if (isWordless) putMet(piece, wordless, stateOf(cell), putAnew, cell);
    else if (runId === null) putAnew(piece, viewOf(cell));
    else putRead(piece, cell, runId);
  };
}

/** Indicator, qualifier and status as one number. */
function stateOf([, , indicatorId, , , , qualifier, status]: StreamedCell): number {
  return (indicatorId * codes + (qualifier ?? 0)) * codes + status;
}

function isSmallWhole(value: number): boolean {
  return value >= 0 && value < smallNumbers && Number.isInteger(value);
}

function within<Key, Inner, Kept>(known: Map<Key, Map<Inner, Kept>>, key: Key): Map<Inner, Kept> {
  let found = known.get(key);
  if (found === undefined) {
    found = new Map();
    known.set(key, found);
  }
  return found;
}

function bytesOf(put: (piece: Utf8Piece) => void): Uint8Array {
  const piece = new Utf8Piece(partBytes);
  put(piece);
  return piece.take();
}
