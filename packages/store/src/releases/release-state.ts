import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Database } from '../database/connection.ts';
import { type PackagedValue, rowsOfTable } from '../package/packaged-rows.ts';
import { frozenAround, frozenOfPlace } from './frozen-tables.ts';

/** The rows of one table as a release holds them. */
export interface FrozenRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PackagedValue[])[];
}

/** The district and report year that a release speaks of. */
export interface ReleasePlace {
  readonly area: string;
  readonly year: number;
}

const format = 'xiangjian-release-1';

/** What stands now for a district and year. The same data gives the same rows in the same order. */
export function frozenRows(database: Database, { area, year }: ReleasePlace): FrozenRows[] {
  return [...frozenAround, ...frozenOfPlace].map((table) => {
    const { columns, rows } = rowsOfTable(database, table, { area, years: [year] });
    return { table: table.name, columns, rows: [...rows] };
  });
}

/**
 * A state as JSON lines: what it is of, then for each table its name and columns, and a line for each row. Neither number
 * nor day of the release stands in it, so that equal data is known by an equal hash.
 */
export function stateText({ area, year }: ReleasePlace, tables: readonly FrozenRows[]): string {
  const lines = [JSON.stringify({ format, area, year })];
  for (const { table, columns, rows } of tables) {
    lines.push(JSON.stringify({ table, columns }));
    for (const row of rows) lines.push(JSON.stringify(row));
  }
  return `${lines.join('\n')}\n`;
}

/** The SHA-256 of a state, which is that of its lines unpacked. */
export function stateHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A state as it is kept. */
export function packedState(text: string): Uint8Array {
  return gzipSync(text, { level: 6 });
}

/** The lines of a kept state; throws where the bytes were damaged. */
export function unpackedState(state: Uint8Array): string {
  return gunzipSync(state).toString('utf8');
}

/** The tables that the lines of a state hold. */
export function tablesOfState(text: string): FrozenRows[] {
  const tables: { table: string; columns: string[]; rows: PackagedValue[][] }[] = [];
  for (const line of text.split('\n').slice(1, -1)) {
    const read: PackagedValue[] | { table: string; columns: string[] } = JSON.parse(line);
    if (Array.isArray(read)) tables.at(-1)?.rows.push(read);
    else tables.push({ ...read, rows: [] });
  }
  return tables;
}
