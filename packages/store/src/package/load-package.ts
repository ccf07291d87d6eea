import { connectionOf, type Database, inTransaction } from '../database/connection.ts';
import { StoreError } from '../database/store-error.ts';
import { townshipsOfCodes } from '../queries/townships-of-codes.ts';
import { changesTable, loadChanges } from './packaged-changes.ts';
import { columnsOf, type PackagedRows, type PackagedValue } from './packaged-rows.ts';
import { packagedTables } from './packaged-tables.ts';

/** What is loaded: rows by table, originals by hash, and the number of the state they were taken from. */
export interface PackageToLoad {
  readonly tables: readonly PackagedRows[];
  readonly originals: ReadonlyMap<string, Uint8Array>;
  readonly revision: number;
}

/**
 * Puts the rows of a package into a database that holds no report yet: all of them or none. Its state then bears the number
 * of the packaged one, unless it has counted further. Refuses (StoreError) a database with reports, and whatever does not fit.
 */
export function loadPackage(
  database: Database,
  { tables, originals, revision }: PackageToLoad,
): void {
  const { sqlite } = connectionOf(database);
  refuseFilled(database);
  const known = [...packagedTables.map(({ name }) => name), changesTable];
  for (const { table } of tables) if (!known.includes(table)) throw misfit(`没有“${table}”这张表`);
  try {
    inTransaction(database, () => {
      sqlite.pragma('defer_foreign_keys = ON');
      // Townships of the package may stand only once its changes are known.
      const changes = tables.find(({ table }) => table === changesTable);
      if (changes !== undefined) loadChanges(database, changes);
      const resolve = resolver(database);
      for (const { name } of packagedTables) {
        const packaged = tables.find(({ table }) => table === name);
        if (packaged !== undefined) insert(database, packaged, originals, resolve);
      }
      sqlite.exec(
        "INSERT INTO report_words (rowid, words) SELECT id, search_words(text) FROM report WHERE text <> ''",
      );
      sqlite.prepare('UPDATE revision SET number = max(number + 1, ?)').run(revision);
    });
  } catch (error) {
    if (error instanceof StoreError || !isSqliteError(error)) throw error;
    throw misfit(`内容互相不合（${error.message}）`);
  }
}

type Resolve = (column: string, value: PackagedValue) => PackagedValue;

function insert(
  database: Database,
  { table, columns, rows }: PackagedRows,
  originals: ReadonlyMap<string, Uint8Array>,
  resolve: Resolve,
): void {
  const here = columnsOf(database, table);
  const unknown = columns.filter((name) => !here.includes(name));
  if (unknown.length > 0) throw misfit(`“${table}”里有本版本不认识的列：${unknown.join('、')}`);
  const hasOriginal = packagedTables.some(
    ({ name, apart }) => name === table && apart.includes('bytes'),
  );
  const hash = hasOriginal ? columns.indexOf('sha256') : -1;
  const names = [...columns, ...(hash === -1 ? [] : ['bytes'])];
  const statement = connectionOf(database).sqlite.prepare(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (const row of rows) {
    if (row.length !== columns.length) throw misfit(`“${table}”里有一行的列数不对`);
    const values: (PackagedValue | Uint8Array)[] = row.map((value, at) =>
      resolve(columns[at] ?? '', value),
    );
    if (hash !== -1) values.push(originalOf(originals, row[hash] ?? null));
    statement.run(values);
  }
}

function originalOf(originals: ReadonlyMap<string, Uint8Array>, hash: PackagedValue): Uint8Array {
  const bytes = originals.get(String(hash));
  if (bytes === undefined) throw misfit(`缺少原件 ${String(hash)}`);
  return bytes;
}

/** Codes of townships and names of indicators become the numbers of this database. */
function resolver(database: Database): Resolve {
  const found = new Map<PackagedValue, number>();
  const findIndicator = connectionOf(database).sqlite.prepare<[string], { id: number }>(
    'SELECT id FROM indicator WHERE name = ?',
  );
  const find = (column: string, value: string) =>
    column === 'township_id'
      ? townshipsOfCodes(database, [value]).get(value)?.id
      : findIndicator.get(value)?.id;
  return (column, value) => {
    if (column !== 'township_id' && column !== 'indicator_id') return value;
    const before = found.get(value);
    if (before !== undefined) return before;
    const id = find(column, String(value));
    if (id === undefined) {
      const what = column === 'township_id' ? '区划库里没有代码' : '没有指标';
      throw misfit(`${what} ${String(value)}`);
    }
    found.set(value, id);
    return id;
  };
}

function refuseFilled(database: Database): void {
  const reports = connectionOf(database)
    .sqlite.prepare<[], { n: number }>('SELECT count(*) AS n FROM report')
    .get()?.n;
  if (reports === 0) return;
  throw new StoreError(
    'not_empty',
    'a package is loaded into a database without reports only',
    `数据包只能导入没有报告的数据库，这里已有 ${reports} 份报告：请用 XIANGJIAN_DATA 另设一个空文件夹。`,
  );
}

function misfit(reason: string): StoreError {
  return new StoreError('unfit_package', `unfit package: ${reason}`, `数据包不能导入：${reason}。`);
}

function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}
