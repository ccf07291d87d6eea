import { connectionOf, type Database, inTransaction } from '../database/connection.ts';
import { openDatabase } from '../database/open-database.ts';
import { StoreError } from '../database/store-error.ts';
import { columnsOf, type PackagedValue } from '../package/packaged-rows.ts';
import { townshipsOfCodes } from '../queries/townships-of-codes.ts';
import { frozenAround } from './frozen-tables.ts';
import { type FrozenRows, stateHash, tablesOfState, unpackedState } from './release-state.ts';
import { type Release, releaseBytes } from './releases.ts';

type Value = PackagedValue | Uint8Array;

const ofTheNewest = new Set(frozenAround.map(({ name }) => name));

/**
 * A database in memory (or in `file`) that holds what releases froze and nothing else, so that every question can be asked
 * of it as of the present. The newest comes first: names and boundaries of a district are those that it knew.
 */
export async function openState(
  database: Database,
  releases: readonly Release[],
  file = ':memory:',
): Promise<Database> {
  const state = await openDatabase({ file });
  connectionOf(state).sqlite.pragma('foreign_keys = OFF');
  inTransaction(state, () => {
    const districts = new Set<string>();
    for (const release of releases) {
      const isNewest = !districts.has(release.area);
      districts.add(release.area);
      for (const rows of soundTables(database, release)) {
        if (isNewest || !ofTheNewest.has(rows.table)) insert(database, state, rows);
      }
    }
    connectionOf(state).sqlite.exec(
      "INSERT INTO report_words (rowid, words) SELECT id, search_words(text) FROM report WHERE text <> ''",
    );
  });
  return state;
}

/** The tables of a release. Refuses (StoreError) one whose hash no longer holds: it must never answer. */
function soundTables(database: Database, release: Release): FrozenRows[] {
  const text = unpackedState(releaseBytes(database, release.id));
  if (stateHash(text) === release.hash) return tablesOfState(text);
  throw new StoreError(
    'broken_release',
    `the state of release ${release.key} does not have its hash`,
    `发布“${release.key}”的数据已损坏：请用备份恢复，并运行 xiangjian doctor 检查`,
  );
}

function insert(database: Database, state: Database, { table, columns, rows }: FrozenRows): void {
  const { sqlite } = connectionOf(state);
  const apart = apartOf(database, table, columns);
  const here = new Set(columnsOf(state, table));
  const kept = columns.flatMap((name, at) => (here.has(name) ? [{ name, at }] : []));
  const names = [...kept.map(({ name }) => name), ...apart.names];
  const statement = sqlite.prepare(
    `INSERT OR IGNORE INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')})
     VALUES (${names.map(() => '?').join(', ')})`,
  );
  const resolve = resolver(state);
  for (const row of rows) {
    const values: Value[] = kept.map(({ name, at }) => resolve(name, row[at] ?? null));
    statement.run([...values, ...apart.of(row)]);
  }
}

/** Texts and bytes, which lie in the reports and ledgers of the present under the hash that the release holds. */
function apartOf(
  database: Database,
  table: string,
  columns: readonly string[],
): { names: string[]; of: (row: readonly PackagedValue[]) => Value[] } {
  if (table !== 'report' && table !== 'ledger') return { names: [], of: () => [] };
  const [id, hash] = [columns.indexOf('id'), columns.indexOf('sha256')];
  const find = connectionOf(database).sqlite.prepare<
    unknown[],
    { readonly text: string; readonly bytes: Uint8Array }
  >(`SELECT text, bytes FROM "${table}" WHERE id = ? AND sha256 = ?`);
  return {
    names: ['text', 'bytes'],
    of: (row) => {
      const found = find.get(row[id], row[hash]);
      if (found === undefined) throw lost(table, String(row[hash]));
      return [found.text, found.bytes];
    },
  };
}

function lost(table: string, hash: string): StoreError {
  return new StoreError(
    'broken_release',
    `the ${table} ${hash} of a release is gone`,
    `发布所依据的原件（${hash}）已不在库中：请用备份恢复`,
  );
}

/** Codes of townships and names of indicators become the numbers of the state; one that it does not know is added. */
function resolver(state: Database): (column: string, value: PackagedValue) => PackagedValue {
  const { sqlite } = connectionOf(state);
  const found = new Map<PackagedValue, number>();
  const addIndicator = sqlite.prepare('INSERT OR IGNORE INTO indicator (name) VALUES (?)');
  const findIndicator = sqlite.prepare<[string], { id: number }>(
    'SELECT id FROM indicator WHERE name = ?',
  );
  const idOf = (column: string, name: string): number | undefined => {
    if (column === 'township_id') return townshipsOfCodes(state, [name]).get(name)?.id;
    addIndicator.run(name);
    return findIndicator.get(name)?.id;
  };
  return (column, value) => {
    if (column !== 'township_id' && column !== 'indicator_id') return value;
    const id = found.get(value) ?? idOf(column, String(value));
    if (id === undefined) throw lost('township', String(value));
    found.set(value, id);
    return id;
  };
}
