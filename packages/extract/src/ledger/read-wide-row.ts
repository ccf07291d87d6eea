import { cellAddress } from '@xiangjian/documents';
import { columnNumber } from './column-number.ts';
import type { LedgerMap } from './ledger-map.ts';
import type { LedgerProblem } from './ledger-problem.ts';
import type { LedgerFigure, PlacedRow, ReadFigures } from './ledger-reading.ts';
import { observedEntry } from './observed-entry.ts';
import { readLedgerCell } from './read-ledger-cell.ts';
import type { SheetView } from './sheet-view.ts';

/** The figures of a row of a table with one column an indicator. */
export function readWideRow(view: SheetView, map: LedgerMap, place: PlacedRow): ReadFigures {
  const { row, township, year } = place;
  const figures: LedgerFigure[] = [];
  const problems: LedgerProblem[] = [];
  let missing = 0;
  for (const { column: letters, indicator, factor } of map.columns) {
    const entry = observedEntry(indicator);
    if (entry === null) continue;
    const cell = view.cellAt(row, letters);
    const reading = readLedgerCell(cell, entry, factor);
    if (reading.kind === 'missing') missing += 1;
    if (reading.kind === 'fault') problems.push(view.problemAt(reading.fault, row, letters));
    if (reading.kind !== 'number') continue;
    if (reading.isUnlikely) problems.push(view.problemAt('unlikely', row, letters));
    const column = columnNumber(letters);
    figures.push({
      township,
      year,
      indicator,
      quantity: reading.quantity,
      period: map.period,
      row,
      column,
      address: cellAddress(row, column),
      text: cell.text,
      sourceUrl: null,
    });
  }
  return { figures, problems, missing };
}
