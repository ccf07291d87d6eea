import { type Cell, isExact, type ObservedIndicatorId } from '@xiangjian/indicators';
import { qualifierCodes, statusCodes } from '../codes/cell-codes.ts';
import type { IndicatorIds } from '../indicators/indicator-ids.ts';

/** A stored cell in its place. `evidence`: a reading (positive), a correction (negative), or nothing. */
export interface StoredCell extends Cell {
  readonly townshipId: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  readonly evidence: number | null;
}

/** The columns of a cell as an array: township, year, indicator, value, lower, upper, qualifier, status, evidence. */
export type RawCell = readonly [
  townshipId: number,
  year: number,
  indicatorId: number,
  value: number | null,
  lower: number | null,
  upper: number | null,
  qualifier: number | null,
  status: number,
  evidence: number | null,
];

/** Columns of a RawCell, from observation AS o. */
export const rawCellColumns =
  'o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence';

/** The cells of raw rows, those of indicators that are no longer known left out. */
export function storedCellsOf(rows: readonly RawCell[], ids: IndicatorIds): StoredCell[] {
  const { shown } = ids;
  const known = shown === null ? rows : rows.filter(([, , indicatorId]) => shown.has(indicatorId));
  return known.map((row) => storedCellOf(row, ids));
}

/** The cell of a raw row, its bounds restored; one object for each of many rows. */
function storedCellOf(raw: RawCell, ids: IndicatorIds): StoredCell {
  const [townshipId, year, indicatorId, value, lower, upper, code, status, evidence] = raw;
  const qualifier = code === null ? null : qualifierCodes.nameOf(code);
  const exact = qualifier !== null && isExact(qualifier);
  return {
    townshipId,
    year,
    indicator: ids.nameOf(indicatorId),
    value,
    lower: exact ? value : lower,
    upper: exact ? value : upper,
    qualifier,
    status: statusCodes.nameOf(status),
    evidence,
  };
}
