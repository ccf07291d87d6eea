import { connectionOf, type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { applyChange } from './apply-change.ts';
import { checkedChange } from './checked-change.ts';
import type { ChangeEffects, DivisionChange } from './division-change.ts';
import { versionsOfUnits } from './unit-versions.ts';

/** A change as it was recorded. */
export interface DeclaredChange extends ChangeEffects {
  readonly id: number;
}

const addChange = statement<
  [
    at: string,
    author: string,
    kind: string,
    date: string,
    before: string,
    created: string,
    event: number,
  ]
>(
  `INSERT INTO division_change (recorded_at, author, kind, date, before, created, event_id)
   VALUES (?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Records changes of townships, one after the other, all or none: a unit keeps its id through a change of name, kind or
 * county; merging and splitting end and begin units. Throws StoreError where one does not fit what is known then.
 */
export function declareChanges(
  database: Database,
  changes: readonly DivisionChange[],
  author: string,
  now: string,
): readonly DeclaredChange[] {
  return inTransaction(database, () => {
    const declared = changes.map((change) => declare(database, change, author, now));
    raiseRevision(database);
    return declared;
  });
}

/** What changes would do, with nothing changed. Throws what declareChanges throws. */
export function previewChanges(
  database: Database,
  changes: readonly DivisionChange[],
): readonly ChangeEffects[] {
  const { sqlite } = connectionOf(database);
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    return changes.map((change) => declare(database, change, '-', '-'));
  } finally {
    sqlite.exec('ROLLBACK');
  }
}

function declare(
  database: Database,
  change: DivisionChange,
  author: string,
  now: string,
): DeclaredChange {
  const checked = checkedChange(database, change);
  const units = checked.origins.map(({ unitId }) => unitId);
  const before = versionsOfUnits(database, units);
  const { eventId, created } = applyChange(database, change, checked);
  const id = addChange.run(
    database,
    now,
    author,
    change.kind,
    change.date,
    JSON.stringify(before),
    JSON.stringify(created),
    eventId,
  );
  return { id, before, after: versionsOfUnits(database, [...units, ...created]) };
}
