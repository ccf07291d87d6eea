import type { Cell } from '@xiangjian/indicators';
import { cellOrNull } from '../cells/cell-row.ts';
import type { CellPlace } from '../cells/cell-version.ts';
import type { ReportEvidence } from '../cells/correct-cell.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type IndicatorIds, indicatorIds } from '../indicators/indicator-ids.ts';

/** A person's change of a cell. */
export interface StoredCorrection extends CellPlace {
  readonly id: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  readonly action: 'set' | 'release';
  /** What the cell was to be; null for a release. */
  readonly cell: Cell | null;
  /** What the cell was before; null where there was none. */
  readonly old: Cell | null;
  /** The words it rests on, as they stood then. */
  readonly evidence: ReportEvidence | null;
}

/** A correction as SQLite hands it out. */
export interface RawCorrection {
  readonly id: number;
  readonly townshipId: number;
  readonly year: number;
  readonly indicatorId: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  readonly action: 'set' | 'release';
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: number | null;
  readonly status: number | null;
  readonly oldValue: number | null;
  readonly oldLower: number | null;
  readonly oldUpper: number | null;
  readonly oldQualifier: number | null;
  readonly oldStatus: number | null;
  readonly reportId: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
}

/** Columns of a RawCorrection, from correction AS k. */
export const correctionColumns = `k.id, k.township_id AS townshipId, k.year, k.indicator_id AS indicatorId,
  k.recorded_at AS recordedAt, k.author, k.reason, k.action, k.value, k.lower, k.upper, k.qualifier, k.status,
  k.old_value AS oldValue, k.old_lower AS oldLower, k.old_upper AS oldUpper, k.old_qualifier AS oldQualifier,
  k.old_status AS oldStatus, k.report_id AS reportId, k.start, k."end", k.quote`;

export const correctionsOfPlace = statement<
  [township: number, year: number, indicator: number],
  RawCorrection
>(
  `SELECT ${correctionColumns} FROM correction AS k
   WHERE k.township_id = ? AND k.year = ? AND k.indicator_id = ? ORDER BY k.id`,
);

/** Every correction of a cell, oldest first. */
export function correctionsOfCell(database: Database, place: CellPlace): StoredCorrection[] {
  const ids = indicatorIds(database);
  return correctionsOfPlace
    .all(database, place.townshipId, place.year, ids.codeOf(place.indicator))
    .map((raw) => correctionOf(raw, ids));
}

/** The correction of a raw row. */
export function correctionOf(raw: RawCorrection, ids: IndicatorIds): StoredCorrection {
  const { id, townshipId, year, recordedAt, author, reason, action } = raw;
  const { reportId, start, end, quote: text } = raw;
  const isQuoted = reportId !== null && start !== null && end !== null && text !== null;
  return {
    id,
    townshipId,
    year,
    indicator: ids.nameOf(raw.indicatorId),
    recordedAt,
    author,
    reason,
    action,
    cell: cellOrNull(raw),
    old: cellOrNull({
      value: raw.oldValue,
      lower: raw.oldLower,
      upper: raw.oldUpper,
      qualifier: raw.oldQualifier,
      status: raw.oldStatus,
    }),
    evidence: isQuoted ? { reportId, start, end, text } : null,
  };
}
