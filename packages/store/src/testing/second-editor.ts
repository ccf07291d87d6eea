import { type CellPlace, cellVersion } from '../cells/cell-version.ts';
import { correctCell } from '../cells/correct-cell.ts';
import type { Act } from './clerk-acts.ts';
import { exactCell, some, somePlace } from './clerk-places.ts';
import { unlessRefusedAs } from './unless-refused-as.ts';

/** Who corrects only what is still as it was seen. Each reason ends with the version seen, to be held against the record. */
export const secondEditor = '丁';

/** How a reason begins that was written after the first try was refused. */
export const afterLookingAgain = '看过别人的改动';

let open: { readonly place: CellPlace; readonly version: string } | null = null;

/**
 * Two editors at one cell: the second opens it and the first corrects it meanwhile; the next time the second saves what was
 * typed, is refused, looks again and decides anew.
 */
export const openOrSave: Act = (database, draw, now) => {
  if (open === null) {
    const place = somePlace(database, draw);
    open = { place, version: cellVersion(database, place) };
    const [cell, by] = [exactCell(some(draw)), { author: '甲', reason: '核对台账' }];
    correctCell(database, { ...place, cell, ...by, evidence: null, expected: null }, now);
    return;
  }
  const { place, version } = open;
  open = null;
  const cell = exactCell(some(draw));
  const save = (expected: string, why: string) => {
    const by = { author: secondEditor, reason: `${why} ${expected}` };
    correctCell(database, { ...place, cell, ...by, evidence: null, expected }, now);
  };
  if (unlessRefusedAs(['stale_cell'], () => save(version, '核对台账'))) return;
  save(cellVersion(database, place), afterLookingAgain);
};
