import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import type { UnitVersion } from './division-change.ts';
import { replaceVersions } from './unit-versions.ts';

interface RawChange {
  readonly before: string;
  readonly created: string;
  readonly event: number;
}

const changeToUndo = statement<[id: number], RawChange>(
  `SELECT before, created, event_id AS event FROM division_change WHERE id = ? AND undone_at IS NULL`,
);
/** A later change of one of the units that this one touched. */
const laterChange = statement<[id: number, units: string], { id: number }>(
  `SELECT c.id FROM division_change AS c JOIN division_event_side AS s ON s.event_id = c.event_id
   WHERE c.id > ?1 AND s.division_id IN (SELECT value FROM json_each(?2)) LIMIT 1`,
);
/** What hangs on a unit that would be gone, or on a report year in which an old unit did not stand. */
const reportOfUnits = statement<[units: string], { year: number }>(
  `SELECT year FROM report WHERE township_id IN (SELECT value FROM json_each(?)) LIMIT 1`,
);
const correctionOfUnits = statement<[units: string], { year: number }>(
  `SELECT year FROM correction WHERE township_id IN (SELECT value FROM json_each(?)) LIMIT 1`,
);
const replyOfUnits = statement<[units: string], { year: number }>(
  `SELECT year FROM township_reply WHERE township_id IN (SELECT value FROM json_each(?)) LIMIT 1`,
);
const markUndone = statement<[at: string, by: string, id: number]>(
  'UPDATE division_change SET event_id = NULL, undone_at = ?, undone_by = ? WHERE id = ?',
);
const forgetSides = statement<[event: number]>(
  'DELETE FROM division_event_side WHERE event_id = ?',
);
const forgetEvent = statement<[event: number]>('DELETE FROM division_event WHERE id = ?');
const forgetVersions = statement<[units: string]>(
  'DELETE FROM division_version WHERE division_id IN (SELECT value FROM json_each(?))',
);
const forgetDivisions = statement<[units: string]>(
  'DELETE FROM division WHERE id IN (SELECT value FROM json_each(?))',
);

/**
 * Takes a declared change back: its units are again what they were. Throws StoreError where it is not there or undone
 * already (`unknown_change`), where a later change or a report rests on it (`change_in_use`).
 */
export function undoChange(database: Database, id: number, author: string, now: string): void {
  inTransaction(database, () => {
    const change = changeToUndo.get(database, id);
    if (change === undefined) {
      throw new StoreError(
        'unknown_change',
        `no change ${id} that could be undone`,
        '没有这条区划变更，或它已经撤销',
      );
    }
    const before: readonly UnitVersion[] = JSON.parse(change.before);
    const created: readonly number[] = JSON.parse(change.created);
    const touched = [...before.map(({ unitId }) => unitId), ...created];
    refuseInUse(database, id, touched, created);
    markUndone.run(database, now, author, id);
    forgetSides.run(database, change.event);
    forgetEvent.run(database, change.event);
    forgetVersions.run(database, JSON.stringify(created));
    forgetDivisions.run(database, JSON.stringify(created));
    replaceVersions(database, before);
    raiseRevision(database);
  });
}

function refuseInUse(
  database: Database,
  id: number,
  touched: readonly number[],
  created: readonly number[],
): void {
  if (laterChange.get(database, id, JSON.stringify(touched)) !== undefined) {
    throw new StoreError(
      'change_in_use',
      `a later change rests on change ${id}`,
      '这些乡镇之后还有变更：请先撤销后面的变更',
    );
  }
  const units = JSON.stringify(created);
  const used =
    reportOfUnits.get(database, units) ??
    correctionOfUnits.get(database, units) ??
    replyOfUnits.get(database, units);
  if (used === undefined) return;
  throw new StoreError(
    'change_in_use',
    `a unit that begins with change ${id} has a report, a correction or a reply of ${used.year}`,
    `变更后新设的乡镇已有 ${used.year} 年度的报告、更正或答复，不能撤销这次变更`,
  );
}
