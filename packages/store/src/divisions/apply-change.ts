import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { CheckedChange, Outcome } from './checked-change.ts';
import type { DivisionChange } from './division-change.ts';
import { nextDivisionId } from './division-ids.ts';
import { isFictional } from './new-division.ts';
import { endVersion, insertVersion } from './unit-versions.ts';

const addDivision = statement<[id: number, fictional: number]>(
  "INSERT INTO division (id, level, fictional) VALUES (?, 'township', ?)",
);
const addEvent = statement<[kind: string, date: string, document: string | null]>(
  'INSERT INTO division_event (kind, date, document) VALUES (?, ?, ?)',
);
const addSide = statement<
  [event: number, side: 'from' | 'to', code: string, unit: number, name: string]
>(
  'INSERT INTO division_event_side (event_id, side, code, division_id, name) VALUES (?, ?, ?, ?, ?)',
);

/** Ends, goes on with and begins versions as a checked change says, and writes down its event. Inside a transaction. */
export function applyChange(
  database: Database,
  { kind, date, document }: DivisionChange,
  { origins, outcomes, lastDay }: CheckedChange,
): { readonly eventId: number; readonly created: readonly number[] } {
  const created: number[] = [];
  const eventId = addEvent.run(database, kind, date, document);
  for (const origin of origins) {
    addSide.run(database, eventId, 'from', origin.code, origin.unitId, origin.name);
    const after = outcomes.find(({ unitId }) => unitId === origin.unitId);
    if (after === undefined || differs(origin, after)) {
      endVersion(database, origin.unitId, lastDay);
    }
    if (after !== undefined && differs(origin, after)) {
      insertVersion(database, versionOf(after, origin.unitId, date));
    }
  }
  for (const outcome of outcomes) {
    const unit = outcome.unitId ?? begin(database, outcome, date);
    if (outcome.unitId === null) created.push(unit);
    addSide.run(database, eventId, 'to', outcome.code, unit, outcome.name);
  }
  return { eventId, created };
}

function differs(
  before: { readonly code: string; readonly name: string; readonly kind: string },
  after: Outcome,
): boolean {
  return before.code !== after.code || before.name !== after.name || before.kind !== after.kind;
}

function begin(database: Database, outcome: Outcome, date: string): number {
  const unit = nextDivisionId(database, outcome.code);
  addDivision.run(database, unit, isFictional(outcome.code) ? 1 : 0);
  insertVersion(database, versionOf(outcome, unit, date));
  return unit;
}

function versionOf({ code, name, kind, parent }: Outcome, unitId: number, validFrom: string) {
  return { unitId, code, name, kind, parent, validFrom, validTo: null };
}
