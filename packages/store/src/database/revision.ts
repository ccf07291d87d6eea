import type { Database } from './connection.ts';
import { statement } from './statement.ts';

const revisionNumber = statement<[], { number: number }>('SELECT number FROM revision');
const raise = statement<[]>('UPDATE revision SET number = number + 1');

/** The state of the data as a number: equal numbers, equal answers. Meant for ETags and caches. */
export function dataRevision(database: Database): number {
  return revisionNumber.get(database)?.number ?? 0;
}

/** Says that answers may have changed. Called inside the transaction that changed them. */
export function raiseRevision(database: Database): void {
  raise.run(database);
}
