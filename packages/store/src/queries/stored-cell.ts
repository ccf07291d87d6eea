import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';
import { cellOfRow } from '../cells/cell-row.ts';
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

/** The cell of a raw row. */
export function storedCellOf(raw: RawCell, ids: IndicatorIds): StoredCell {
  const [townshipId, year, indicatorId, value, lower, upper, qualifier, status, evidence] = raw;
  const cell = cellOfRow({ value, lower, upper, qualifier, status });
  return { townshipId, year, indicator: ids.nameOf(indicatorId), ...cell, evidence };
}
