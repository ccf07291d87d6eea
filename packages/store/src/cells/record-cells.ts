import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';
import { statusCodes } from '../codes/cell-codes.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { refreshReview } from '../review/refresh-review.ts';
import { type CellRow, cellOfRow, sayTheSame } from './cell-row.ts';
import { computeCells } from './compute-cells.ts';
import { writeCells } from './write-cells.ts';

export type ChangeKind = 'added' | 'changed' | 'gone';

/** Why a cell changed, and the report, run, correction or ledger that did it. */
export interface ChangeCause {
  readonly reason: 'import' | 'extraction' | 'correction' | 'withdrawal' | 'ledger' | 'ledger_undo';
  readonly id: number;
}

/** What became of one cell. Silence (not mentioned, no report) is not a change to or from anything. */
export interface CellChange {
  readonly townshipId: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  readonly kind: ChangeKind;
  readonly before: Cell | null;
  readonly after: Cell | null;
}

const storedCells = statement<[township: number, year: number], CellRow & { indicator: number }>(
  `SELECT indicator_id AS indicator, value, lower, upper, qualifier, status, evidence
   FROM observation WHERE township_id = ? AND year = ?`,
);
const remove = statement<[township: number, year: number, indicator: number]>(
  'DELETE FROM observation WHERE township_id = ? AND year = ? AND indicator_id = ?',
);
const log = statement<
  [
    township: number,
    year: number,
    indicator: number,
    recordedAt: string,
    kind: string,
    reason: string,
    cause: number,
    value: number | null,
    lower: number | null,
    upper: number | null,
    qualifier: number | null,
    status: number | null,
    evidence: number | null,
  ]
>(
  `INSERT INTO observation_change
     (township_id, year, indicator_id, recorded_at, kind, reason, cause, value, lower, upper, qualifier, status, evidence)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Brings the cells of a township and year to what they must be and logs what changed, in catalogue order; the review queue follows.
 * Called inside the transaction of its cause.
 */
export function recordCells(
  database: Database,
  place: { readonly townshipId: number; readonly year: number },
  cause: ChangeCause,
  now: string,
): CellChange[] {
  const { townshipId, year } = place;
  const ids = indicatorIds(database);
  const stored = new Map(
    storedCells.all(database, townshipId, year).map((row) => [row.indicator, row]),
  );
  const wanted = computeCells(database, townshipId, year);
  const changes: CellChange[] = [];
  const indicators = [...new Set([...stored.keys(), ...wanted.keys()])].sort((a, b) => a - b);
  for (const indicatorId of indicators) {
    const before = stored.get(indicatorId);
    const after = wanted.get(indicatorId);
    if (after === undefined) remove.run(database, townshipId, year, indicatorId);
    else if (before === undefined || !isSameRow(before, after)) {
      writeCells(database, [{ ...after, townshipId, year, indicatorId }]);
    }
    const kind = changeBetween(told(before), told(after));
    if (kind === null) continue;
    const row = kind === 'gone' ? null : (told(after) ?? null);
    log.run(
      database,
      townshipId,
      year,
      indicatorId,
      now,
      kind,
      cause.reason,
      cause.id,
      row?.value ?? null,
      row?.lower ?? null,
      row?.upper ?? null,
      row?.qualifier ?? null,
      row?.status ?? null,
      row?.evidence ?? null,
    );
    changes.push({
      townshipId,
      year,
      indicator: ids.nameOf(indicatorId),
      kind,
      before: placedCell(told(before)),
      after: placedCell(told(after)),
    });
  }
  refreshReview(database, place);
  return changes;
}

const silent = statusCodes.codeOf('not_mentioned');

function told(row: CellRow | undefined): CellRow | undefined {
  return row === undefined || row.status === silent ? undefined : row;
}

function changeBetween(before: CellRow | undefined, after: CellRow | undefined): ChangeKind | null {
  if (before === undefined) return after === undefined ? null : 'added';
  if (after === undefined) return 'gone';
  return sayTheSame(before, after) ? null : 'changed';
}

function isSameRow(a: CellRow, b: CellRow): boolean {
  return sayTheSame(a, b) && a.evidence === b.evidence;
}

function placedCell(row: CellRow | undefined): Cell | null {
  return row === undefined ? null : cellOfRow(row);
}
