import { type DivisionEventKind, divisionEventKinds } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { declareChanges } from '../divisions/declare-change.ts';
import type { DivisionChange } from '../divisions/division-change.ts';
import type { PackagedRows, PackagedValue } from './packaged-rows.ts';

/** Under which name declared changes of divisions stand in a package: as they were declared, not as rows of this database. */
export const changesTable = 'division_change';

const columns = ['recorded_at', 'author', 'kind', 'date', 'before', 'after', 'document'];

interface RawChange {
  readonly event: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly kind: DivisionEventKind;
  readonly date: string;
  readonly document: string | null;
}

const standingChanges = statement<[], RawChange>(
  `SELECT c.event_id AS event, c.recorded_at AS recordedAt, c.author, c.kind, c.date, e.document
   FROM division_change AS c JOIN division_event AS e ON e.id = c.event_id ORDER BY c.id`,
);
const sidesOfEvent = statement<[event: number, side: string], { code: string; name: string }>(
  'SELECT code, name FROM division_event_side WHERE event_id = ? AND side = ? ORDER BY code',
);
const eventsLike = statement<[kind: string, date: string], { id: number }>(
  'SELECT id FROM division_event WHERE kind = ? AND date = ? ORDER BY id',
);

/** The changes of divisions that persons declared and that stand, in the order in which they were declared. */
export function packagedChanges(database: Database): PackagedRows {
  const rows = standingChanges.all(database).map((change): PackagedValue[] => {
    const { event, recordedAt, author, kind, date, document } = change;
    const before = sidesOfEvent.all(database, event, 'from').map(({ code }) => code);
    const after = sidesOfEvent.all(database, event, 'to');
    return [
      recordedAt,
      author,
      kind,
      date,
      JSON.stringify(before),
      JSON.stringify(after),
      document,
    ];
  });
  return { table: changesTable, columns, rows };
}

/**
 * Declares the changes of a package again, by whom and when they were declared; one that is known here already is passed over.
 * Refuses (StoreError) what is no such table, and a change that does not fit the divisions of this database.
 */
export function loadChanges(database: Database, packaged: PackagedRows): void {
  if (packaged.columns.join() !== columns.join()) throw unreadable();
  for (const row of packaged.rows) {
    const [recordedAt, author, ...stated] = row;
    if (typeof recordedAt !== 'string' || typeof author !== 'string') throw unreadable();
    const change = changeOf(stated);
    if (!isKnown(database, change)) declareChanges(database, [change], author, recordedAt);
  }
}

function changeOf([kind, date, before, after, document]: readonly PackagedValue[]): DivisionChange {
  const known = divisionEventKinds.find((one) => one === kind);
  const isDocument = document === null || typeof document === 'string';
  if (known === undefined || typeof date !== 'string' || !isDocument) throw unreadable();
  const [from, to] = [listOf(before), listOf(after)];
  return {
    kind: known,
    date,
    from: from.map((code) => textIn(code)),
    to: to.map((one) => ({ code: fieldOf(one, 'code'), name: fieldOf(one, 'name') })),
    document,
  };
}

function isKnown(database: Database, { kind, date, from, to }: DivisionChange): boolean {
  const codesOf = (event: number, side: string) =>
    sidesOfEvent.all(database, event, side).map(({ code }) => code);
  const after = to.map(({ code }) => code).sort();
  return eventsLike
    .all(database, kind, date)
    .some(
      ({ id }) =>
        codesOf(id, 'from').join() === [...from].sort().join() &&
        codesOf(id, 'to').join() === after.join(),
    );
}

function listOf(value: PackagedValue | undefined): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(String(value));
    if (Array.isArray(list)) return list;
  } catch {
    // said below
  }
  throw unreadable();
}

function fieldOf(of: unknown, name: string): string {
  if (typeof of !== 'object' || of === null) throw unreadable();
  return textIn(new Map<string, unknown>(Object.entries(of)).get(name));
}

function textIn(value: unknown): string {
  if (typeof value !== 'string') throw unreadable();
  return value;
}

function unreadable(): StoreError {
  return new StoreError(
    'unfit_package',
    'unfit package: its changes of divisions cannot be read',
    '数据包不能导入：里面的区划变动读不懂。',
  );
}
