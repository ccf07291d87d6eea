import { catalogue, isObservedIndicatorId, type ObservedIndicatorId } from '@xiangjian/indicators';
import { type Database, inTransaction, oncePerDatabase } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** The integers that stand for observed indicators in the database. */
export interface IndicatorIds {
  readonly codeOf: (id: ObservedIndicatorId) => number;
  readonly nameOf: (code: number) => ObservedIndicatorId;
}

const addIndicator = statement<[name: string]>(
  'INSERT INTO indicator (name) VALUES (?) ON CONFLICT (name) DO NOTHING',
);

/** Gives every catalogue id that has none yet the next integer, in catalogue order. */
export function registerIndicators(database: Database): void {
  inTransaction(database, () => {
    for (const entry of catalogue) addIndicator.run(database, entry.id);
  });
}

/** The integers of the observed indicators, read once for each open database. */
export const indicatorIds = oncePerDatabase(({ sqlite }): IndicatorIds => {
  const rows = sqlite
    .prepare<[], { id: number; name: string }>('SELECT id, name FROM indicator ORDER BY id')
    .all();
  const codes = new Map<string, number>();
  const names = new Map<number, ObservedIndicatorId>();
  for (const { id, name } of rows) {
    codes.set(name, id);
    if (isObservedIndicatorId(name)) names.set(id, name);
  }
  return {
    codeOf: (id) => known(codes.get(id), id),
    nameOf: (code) => known(names.get(code), code),
  };
});

function known<T>(found: T | undefined, asked: string | number): T {
  if (found === undefined) throw new RangeError(`unknown indicator: ${asked}`);
  return found;
}
