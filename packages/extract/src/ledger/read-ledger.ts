import type { Sheet } from '@xiangjian/documents';
import { compareTotals } from './compare-totals.ts';
import type { LedgerMap } from './ledger-map.ts';
import type { LedgerProblem } from './ledger-problem.ts';
import type { LedgerFigure, LedgerReading, TownshipFinder } from './ledger-reading.ts';
import { placeRows } from './place-rows.ts';
import { readLongRow } from './read-long-row.ts';
import { readWideRow } from './read-wide-row.ts';
import { sheetView } from './sheet-view.ts';

/** Reads every figure of a sheet under a map. Pure: the same sheet, map and divisions give the same reading. */
export function readLedger(
  sheet: Sheet,
  map: LedgerMap,
  findTownship: TownshipFinder,
): LedgerReading {
  const view = sheetView(sheet);
  const { rows, placed, problems } = placeRows(sheet, view, map, findTownship);
  const { long } = map;
  const read = placed.map((place) =>
    long === null ? readWideRow(view, map, place) : readLongRow(view, map, long, place),
  );
  const { once, twice } = withoutRepeats(read.flatMap(({ figures }) => figures));
  const totals = long === null ? compareTotals(view, map, rows, once) : [];
  return {
    rows,
    figures: once,
    problems: [...problems, ...read.flatMap((part) => part.problems), ...twice, ...totals],
    missing: read.reduce((sum, part) => sum + part.missing, 0),
  };
}

/** A table that says one thing in two cells does not say which of them holds: the second is asked about. */
function withoutRepeats(figures: readonly LedgerFigure[]): {
  readonly once: readonly LedgerFigure[];
  readonly twice: readonly LedgerProblem[];
} {
  const saidAt = new Map<string, string>();
  const once: LedgerFigure[] = [];
  const twice: LedgerProblem[] = [];
  for (const figure of figures) {
    const { township, year, indicator, period, address, text } = figure;
    const place = `${township}/${year}/${indicator}/${period}`;
    const before = saidAt.get(place);
    if (before === undefined) {
      saidAt.set(place, address);
      once.push(figure);
    } else {
      twice.push({ kind: 'said_twice', address, text, hint: before });
    }
  }
  return { once, twice };
}
