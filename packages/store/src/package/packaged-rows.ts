import { connectionOf, type Database } from '../database/connection.ts';
import type { ObservationFilter } from '../queries/observation-page.ts';
import { unitsOfFilter } from '../queries/units-of-filter.ts';
import { packagedChanges } from './packaged-changes.ts';
import { type PackagedTable, packagedTables } from './packaged-tables.ts';

/** A value as a package writes it; places and indicators by code and name, never by the numbers of one database. */
export type PackagedValue = string | number | null;

/** A table of a package: its columns, and its rows while they are read. */
export interface PackagedRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly PackagedValue[]>;
}

/** An original document, under the hash that its report or ledger names. */
export interface PackagedOriginal {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The places and years whose rows are wanted; all where nothing is said. */
export type Scope = Pick<ObservationFilter, 'area' | 'townships' | 'years'>;

/** The rows of a scope, table by table; the same state of the data gives the same rows in the same order. */
export function packagedRows(database: Database, scope: Scope): PackagedRows[] {
  return [
    ...packagedTables.map((table) => rowsOfTable(database, table, scope)),
    packagedChanges(database),
  ];
}

/** The rows of one table in a scope, in its order. */
export function rowsOfTable(database: Database, table: PackagedTable, scope: Scope): PackagedRows {
  const { sqlite } = connectionOf(database);
  const columns = columnsOf(database, table.name).filter((name) => !table.apart.includes(name));
  const selected = columns.map(selectedAs).join(', ');
  const statement = sqlite
    .prepare<unknown[], PackagedValue[]>(
      `SELECT ${selected} FROM "${table.name}" AS t WHERE ${table.chosen} ORDER BY ${table.order}`,
    )
    .raw();
  const asked = askedOf(database, scope);
  return {
    table: table.name,
    columns,
    rows: { [Symbol.iterator]: () => statement.iterate(asked) },
  };
}

/** The originals of the reports and ledgers of a scope, each once, in the order of their hashes. */
export function packagedOriginals(database: Database, scope: Scope): Iterable<PackagedOriginal> {
  const originals = packagedTables
    .filter(({ apart }) => apart.includes('bytes'))
    .map(({ name, chosen }) => `SELECT t.sha256, t.bytes FROM "${name}" AS t WHERE ${chosen}`);
  const statement = connectionOf(database).sqlite.prepare<unknown[], PackagedOriginal>(
    `SELECT sha256, bytes FROM (${originals.join(' UNION ALL ')}) GROUP BY sha256 ORDER BY sha256`,
  );
  return { [Symbol.iterator]: () => statement.iterate(askedOf(database, scope)) };
}

/** The columns of a table as the database has them now, so that a new one is packaged without a word here. */
export function columnsOf(database: Database, table: string): string[] {
  return connectionOf(database)
    .sqlite.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);
}

function selectedAs(column: string): string {
  if (column === 'township_id') {
    return `(SELECT v.code FROM division_version AS v WHERE v.division_id = t.township_id
       ORDER BY v.last_year DESC, v.first_year DESC LIMIT 1)`;
  }
  if (column === 'indicator_id') {
    return '(SELECT i.name FROM indicator AS i WHERE i.id = t.indicator_id)';
  }
  return `t."${column}"`;
}

function askedOf(database: Database, scope: Scope): Record<number, string | null> {
  const units = unitsOfFilter(database, scope);
  return {
    1: units === null ? null : JSON.stringify(units),
    2: scope.years === undefined ? null : JSON.stringify(scope.years),
  };
}
