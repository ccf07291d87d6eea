import { type Cell, emptyCell, hasNumber } from '@xiangjian/indicators';
import type { CellPlace } from '../cells/cell-version.ts';
import { correctCell } from '../cells/correct-cell.ts';
import type { Database } from '../database/connection.ts';
import { StoreError } from '../database/store-error.ts';
import { evidenceOfCell } from '../queries/evidence-of-cell.ts';
import type { Verdict } from './new-decision.ts';

type Move = Extract<Verdict, { readonly action: 'move' }>;

/**
 * Gives a reading of one cell to another indicator: the other cell takes its number and words; where the reading filled
 * its own cell, that one becomes silent. The ids of the corrections. Throws StoreError where the other cell has another
 * number (`cell_filled`) or the reading is none of this cell (`unknown_reading`).
 */
export function moveReading(
  database: Database,
  place: CellPlace,
  { to, readingId, replace }: Move,
  by: { readonly author: string; readonly note: string | null },
  now: string,
): number[] {
  const { townshipId, year, indicator } = place;
  const behind = evidenceOfCell(database, townshipId, year, indicator);
  const fills = behind.reading?.id === readingId;
  const reading = fills ? behind.reading : behind.alternatives.find(({ id }) => id === readingId);
  if (reading === null || reading === undefined) throw unknownReading(readingId);
  const { value, lower, upper, qualifier, status, evidence, reportId } = reading;
  const cell: Cell = { value, lower, upper, qualifier, status };
  const other = evidenceOfCell(database, townshipId, year, to).cell;
  if (!replace && other !== null && hasNumber(other.status) && !isSame(other, cell)) {
    throw new StoreError(
      'cell_filled',
      `the cell of ${to} has another number`,
      '所选指标已有另一个数：确认后可以替换',
    );
  }
  const reason = by.note ?? '核对原文：数字属于另一指标';
  const common = { townshipId, year, author: by.author, reason, expected: null };
  const words = { reportId, ...evidence };
  const taken = correctCell(database, { ...common, indicator: to, cell, evidence: words }, now).id;
  if (!fills) return [taken];
  const silent = emptyCell('not_mentioned');
  const left = correctCell(
    database,
    { ...common, indicator, cell: silent, evidence: null },
    now,
  ).id;
  return [taken, left];
}

function isSame(a: Cell, b: Cell): boolean {
  return a.value === b.value && a.lower === b.lower && a.upper === b.upper;
}

function unknownReading(id: number): StoreError {
  return new StoreError(
    'unknown_reading',
    `no reading ${id} of this cell`,
    `这一格没有编号为 ${id} 的读数，可能已经重新读过`,
  );
}
