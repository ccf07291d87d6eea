import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';
import { cellOfRow } from '../cells/cell-row.ts';
import type { ChangeCause, ChangeKind } from '../cells/record-cells.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { cellsOfUnits } from './cells-of-townships.ts';
import { readingsOfReport, type StoredReading } from './readings-of-report.ts';
import { reportsOfTownshipYears } from './reports-of-township-years.ts';
import { type StoredMention, unnumberedOfReport } from './unnumbered-of-report.ts';

/** A person's change of a cell. */
export interface StoredCorrection {
  readonly id: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  readonly action: 'set' | 'release';
  /** What the cell was to be; null for a release. */
  readonly cell: Cell | null;
  /** What the cell was before; null where there was none. */
  readonly old: Cell | null;
}

/** What a cell was from a moment on; `cell` is null from when it was gone. */
export interface CellHistory {
  readonly recordedAt: string;
  readonly kind: ChangeKind;
  readonly reason: ChangeCause['reason'];
  readonly cell: Cell | null;
}

/** Everything behind one stored cell. */
export interface CellEvidence {
  /** Null where nothing is stored: no report of that year. */
  readonly cell: Cell | null;
  readonly reading: (StoredReading & { readonly reportId: number }) | null;
  readonly correction: StoredCorrection | null;
  /** Where the report speaks of the indicator without a number. */
  readonly mention: (StoredMention & { readonly reportId: number }) | null;
  /** Other figures read for the same indicator in the current reports, in the order of the text. */
  readonly alternatives: readonly (StoredReading & { readonly reportId: number })[];
  /** Oldest first. */
  readonly history: readonly CellHistory[];
  readonly corrections: readonly StoredCorrection[];
}

interface RawCorrection {
  readonly id: number;
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
}

interface RawHistory {
  readonly recordedAt: string;
  readonly kind: ChangeKind;
  readonly reason: ChangeCause['reason'];
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: number | null;
  readonly status: number | null;
}

type Place = [township: number, year: number, indicator: number];

export const correctionsOfPlace = statement<Place, RawCorrection>(
  `SELECT id, recorded_at AS recordedAt, author, reason, action, value, lower, upper, qualifier, status,
     old_value AS oldValue, old_lower AS oldLower, old_upper AS oldUpper, old_qualifier AS oldQualifier,
     old_status AS oldStatus
   FROM correction WHERE township_id = ? AND year = ? AND indicator_id = ? ORDER BY id`,
);
export const historyOfPlace = statement<Place, RawHistory>(
  `SELECT recorded_at AS recordedAt, kind, reason, value, lower, upper, qualifier, status
   FROM observation_change WHERE township_id = ? AND year = ? AND indicator_id = ? ORDER BY id`,
);

/** Everything behind the cell of a unit (id), year and observed indicator. */
export function evidenceOfCell(
  database: Database,
  unit: number,
  year: number,
  indicator: ObservedIndicatorId,
): CellEvidence {
  const place: Place = [unit, year, indicatorIds(database).codeOf(indicator)];
  const [stored] = cellsOfUnits(database, [unit], [year], [indicator]);
  const reports = reportsOfTownshipYears(database, [unit], [year]).map(({ reportId }) => reportId);
  const readings = reports.flatMap((reportId) =>
    readingsOfReport(database, reportId)
      .filter((read) => read.indicator === indicator)
      .map((read) => ({ ...read, reportId })),
  );
  const mentions = reports.flatMap((reportId) =>
    unnumberedOfReport(database, reportId)
      .filter((mention) => mention.indicator === indicator)
      .map((mention) => ({ ...mention, reportId })),
  );
  const evidence = stored?.evidence ?? null;
  const corrections = correctionsOfPlace.all(database, ...place).map(correctionOf);
  return {
    cell: stored === undefined ? null : plainCell(stored),
    reading: readings.find(({ id }) => id === evidence) ?? null,
    correction: corrections.find(({ id }) => -id === evidence) ?? null,
    mention: mentions[0] ?? null,
    alternatives: readings.filter(({ id }) => id !== evidence),
    history: historyOfPlace.all(database, ...place).map(historyOf),
    corrections,
  };
}

function plainCell({ value, lower, upper, qualifier, status }: Cell): Cell {
  return { value, lower, upper, qualifier, status };
}

function correctionOf(raw: RawCorrection): StoredCorrection {
  const { id, recordedAt, author, reason, action } = raw;
  const old = {
    value: raw.oldValue,
    lower: raw.oldLower,
    upper: raw.oldUpper,
    qualifier: raw.oldQualifier,
    status: raw.oldStatus,
  };
  return { id, recordedAt, author, reason, action, cell: cellOrNull(raw), old: cellOrNull(old) };
}

function historyOf(raw: RawHistory): CellHistory {
  const { recordedAt, kind, reason } = raw;
  return { recordedAt, kind, reason, cell: cellOrNull(raw) };
}

function cellOrNull(row: Omit<RawHistory, 'recordedAt' | 'kind' | 'reason'>): Cell | null {
  return row.status === null ? null : cellOfRow({ ...row, status: row.status });
}
