import { emptyCell } from '@xiangjian/indicators';
import { type CellPlace, refuseStale } from '../cells/cell-version.ts';
import { correctCell } from '../cells/correct-cell.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { cellsOfUnits } from '../queries/cells-of-townships.ts';
import { evidenceOfCell } from '../queries/evidence-of-cell.ts';
import { moveReading } from './move-reading.ts';
import { needsFourEyes } from './needs-four-eyes.ts';
import type { NewDecision } from './new-decision.ts';
import { refreshReview } from './refresh-review.ts';
import { settledState } from './settled-state.ts';

const itemOf = statement<
  [township: number, year: number, indicator: number],
  { reasons: number; reportId: number | null }
>(
  `SELECT reasons, report_id AS reportId FROM review_item
   WHERE township_id = ? AND year = ? AND indicator_id = ?`,
);
const addDecision = statement<(string | number | null)[]>(
  `INSERT INTO review_decision
     (township_id, year, indicator_id, report_id, decided_at, author, action, reasons, settled, corrections, note, undoes)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/** What a verdict says where the person says nothing more. */
const usualNotes = {
  correct: '核对原文后更正',
  reject: '核对原文：不是这项指标的数字',
  add: '核对原文：补录未读出的数字',
} as const;

/**
 * Records what a person decided about a cell, with the corrections that follow from it, in one transaction; the id of the
 * decision. Throws StoreError where the cell is no longer what was seen (`stale_cell`), where four eyes are asked for and
 * the same person confirms (`four_eyes`), and what correctCell refuses.
 */
export function decide(database: Database, decision: NewDecision, now: string): number {
  const { place, verdict, author, note, expected } = decision;
  return inTransaction(database, () => {
    const indicatorId = indicatorIds(database).codeOf(place.indicator);
    if (expected !== null) refuseStale(database, place, expected);
    const item = itemOf.get(database, place.townshipId, place.year, indicatorId);
    const corrections = follow(database, decision, now);
    const id = addDecision.run(
      database,
      place.townshipId,
      place.year,
      indicatorId,
      item?.reportId ?? null,
      now,
      author,
      verdict.action,
      item?.reasons ?? 0,
      stateOf(database, place),
      JSON.stringify(corrections),
      note,
      null,
    );
    refreshReview(database, place);
    raiseRevision(database);
    return id;
  });
}

/** Makes the corrections that a verdict calls for; their ids. */
function follow(database: Database, { place, verdict, author, note }: NewDecision, now: string) {
  const by = { author, expected: null } as const;
  switch (verdict.action) {
    case 'accept':
      refuseSamePair(database, place, author);
      return [];
    case 'correct':
    case 'add': {
      const { cell, evidence, action } = verdict;
      const reason = note ?? usualNotes[action];
      return [correctCell(database, { ...place, cell, evidence, reason, ...by }, now).id];
    }
    case 'reject': {
      const cell = emptyCell('not_mentioned');
      const reason = note ?? usualNotes.reject;
      return [correctCell(database, { ...place, cell, evidence: null, reason, ...by }, now).id];
    }
    case 'move':
      return moveReading(database, place, verdict, { author, note }, now);
  }
}

function refuseSamePair(database: Database, place: CellPlace, author: string): void {
  if (!needsFourEyes(database)) return;
  const { townshipId, year, indicator } = place;
  const { correction } = evidenceOfCell(database, townshipId, year, indicator);
  if (correction?.author !== author) return;
  throw new StoreError(
    'four_eyes',
    `${author} typed this value and cannot confirm it`,
    `这个数是${author}录入的，须由另一人复核`,
  );
}

function stateOf(database: Database, { townshipId, year, indicator }: CellPlace): string {
  const [cell] = cellsOfUnits(database, [townshipId], [year], [indicator]);
  const { standing } = evidenceOfCell(database, townshipId, year, indicator);
  return settledState(cell ?? null, standing?.kind === 'lost');
}
