import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { whatIsEmpty } from '../queries/counts.ts';
import { firstDivisionIds, nextDivisionId } from './division-ids.ts';
import { isFictional, type NewDivision, type NewDivisionEvent } from './new-division.ts';
import { type UnitRows, unitsOfRows } from './units-of-rows.ts';

const unitsOfCode = statement<[code: string], { id: number }>(
  'SELECT DISTINCT division_id AS id FROM division_version WHERE code = ? ORDER BY id',
);
const forgetVersions = statement<[code: string]>('DELETE FROM division_version WHERE code = ?');
const addDivision = statement<[id: number, level: string, fictional: number]>(
  'INSERT INTO division (id, level, fictional) VALUES (?, ?, ?)',
);
const addVersion = statement<
  [
    id: number,
    code: string,
    name: string,
    kind: string | null,
    parent: string | null,
    from: string | null,
    to: string | null,
  ]
>(
  `INSERT INTO division_version (division_id, code, name, kind, parent_code, valid_from, valid_to)
   VALUES (?, ?, ?, ?, ?, ?, ?)`,
);
const sameEvent = statement<[kind: string, date: string, from: string, to: string], { id: number }>(
  `SELECT e.id FROM division_event AS e WHERE e.kind = ? AND e.date = ?
   AND ? = (SELECT group_concat(code, ' ' ORDER BY code) FROM division_event_side WHERE event_id = e.id AND side = 'from')
   AND ? = (SELECT group_concat(code, ' ' ORDER BY code) FROM division_event_side WHERE event_id = e.id AND side = 'to')`,
);
const addEvent = statement<[kind: string, date: string, document: string | null]>(
  'INSERT INTO division_event (kind, date, document) VALUES (?, ?, ?)',
);
const addSide = statement<[event: number, side: string, code: string]>(
  `INSERT INTO division_event_side (event_id, side, code, division_id, name)
   SELECT ?, ?, code, division_id, name FROM division_version WHERE code = ?
   ORDER BY last_year DESC LIMIT 1`,
);
const sideOf = statement<[event: number], { sides: number }>(
  'SELECT count(*) AS sides FROM division_event_side WHERE event_id = ?',
);

/**
 * Takes in divisions and what happened to them, in one transaction. The rows of a code replace what was known of that
 * code; a unit that is already known keeps its id. Taking the same rows in again changes nothing.
 */
export function loadDivisions(
  database: Database,
  rows: readonly NewDivision[],
  events: readonly NewDivisionEvent[] = [],
): void {
  inTransaction(database, () => {
    const units = unitsOfRows(rows, events);
    const first = whatIsEmpty(database).divisions ? firstDivisionIds(units.length) : [];
    units.forEach((unit, index) => {
      loadUnit(database, unit, first[index]);
    });
    for (const event of events) loadEvent(database, event);
    raiseRevision(database);
  });
}

function loadUnit(database: Database, unit: UnitRows, firstId: number | undefined): void {
  const codes = [...new Set(unit.map((row) => row.code))].sort();
  const known = new Set(
    codes.flatMap((code) => unitsOfCode.all(database, code).map(({ id }) => id)),
  );
  const [first] = unit;
  const [smallest = ''] = codes;
  if (first === undefined) return;
  if (known.size > 1) {
    throw new StoreError(
      'unreadable_divisions',
      `${codes.join(', ')} are known as different units already`,
      `区划代码 ${codes.join('、')} 已经作为不同的单位入库，不能再合为一个单位`,
    );
  }
  const [knownId] = known;
  const id = knownId ?? firstId ?? nextDivisionId(database, smallest);
  if (knownId === undefined) {
    addDivision.run(database, id, first.level, isFictional(smallest) ? 1 : 0);
  } else {
    for (const code of codes) forgetVersions.run(database, code);
  }
  for (const row of unit) {
    const { code, name, kind, parent, validFrom, validTo } = row;
    addVersion.run(database, id, code, name, kind, parent, validFrom, validTo);
  }
}

function loadEvent(database: Database, event: NewDivisionEvent): void {
  const from = [...event.from].sort();
  const to = [...event.to].sort();
  if (sameEvent.get(database, event.kind, event.date, from.join(' '), to.join(' '))) return;
  const id = addEvent.run(database, event.kind, event.date, event.document);
  for (const code of from) addSide.run(database, id, 'from', code);
  for (const code of to) addSide.run(database, id, 'to', code);
  if (sideOf.get(database, id)?.sides === from.length + to.length) return;
  throw new StoreError(
    'unknown_division',
    `an event of ${event.date} names a code that is not known`,
    `${event.date} 的区划变更里有未知的区划代码：${[...from, ...to].join('、')}`,
  );
}
