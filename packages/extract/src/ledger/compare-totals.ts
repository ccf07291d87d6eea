import { isExact, withoutNoise } from '@xiangjian/indicators';
import type { LedgerMap } from './ledger-map.ts';
import type { LedgerProblem } from './ledger-problem.ts';
import type { LedgerFigure, LedgerRow } from './ledger-reading.ts';
import { observedEntry } from './observed-entry.ts';
import { readLedgerCell } from './read-ledger-cell.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * A row of totals says nothing of a township. Where it differs from the sum of the rows, all of which could be read, somebody
 * should look; the figures are taken.
 */
export function compareTotals(
  view: SheetView,
  map: LedgerMap,
  rows: readonly LedgerRow[],
  figures: readonly LedgerFigure[],
): LedgerProblem[] {
  const [total, ...others] = rows.filter(({ kind }) => kind === 'total');
  const isWhole = rows.every(({ kind, township }) => kind !== 'figures' || township !== null);
  if (total === undefined || others.length > 0 || !isWhole) return [];
  return map.columns.flatMap(({ column, indicator, factor }) => {
    const entry = observedEntry(indicator);
    if (entry === null || entry.unit === '%') return [];
    const said = readLedgerCell(view.cellAt(total.row - 1, column), entry, factor);
    const parts = figures.filter((figure) => figure.indicator === indicator);
    if (said.kind !== 'number' || parts.length === 0) return [];
    const quantities = [said.quantity, ...parts.map(({ quantity }) => quantity)];
    if (!quantities.every(({ qualifier }) => isExact(qualifier))) return [];
    const sum = withoutNoise(parts.reduce((all, { quantity }) => all + quantity.lower, 0));
    if (sum === said.quantity.lower) return [];
    const hint = String(withoutNoise(sum / factor));
    return [view.problemAt('other_total', total.row - 1, column, hint)];
  });
}
