import {
  everyIndicator,
  isObservedIndicatorId,
  isOwnIndicatorId,
  type ObservedIndicatorId,
  type OwnIndicator,
  ownIndicators,
} from '@xiangjian/indicators';
import {
  type Connection,
  type Database,
  inTransaction,
  oncePerDatabase,
} from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** The integers that stand for observed indicators in the database. */
export interface IndicatorIds {
  readonly codeOf: (id: ObservedIndicatorId) => number;
  /** The id of an integer, that of an own indicator which its district has taken back included. */
  readonly nameOf: (code: number) => ObservedIndicatorId;
  /**
   * The integers of the indicators that are known now where the database holds others too, else null: own indicators that were
   * taken back are kept as history and no longer shown.
   */
  readonly shown: ReadonlySet<number> | null;
}

const addIndicator = statement<[name: string]>(
  'INSERT INTO indicator (name) VALUES (?) ON CONFLICT (name) DO NOTHING',
);

/** Gives every id that has none yet the next integer: those of the catalogue in its order, then the district's own. */
export function registerIndicators(database: Database): void {
  inTransaction(database, () => {
    for (const entry of everyIndicator()) addIndicator.run(database, entry.id);
  });
}

const read = oncePerDatabase(({ sqlite }) => {
  let made: { readonly own: readonly OwnIndicator[]; readonly ids: IndicatorIds } | null = null;
  return (): IndicatorIds => {
    const own = ownIndicators();
    if (made === null || made.own !== own) made = { own, ids: idsIn(sqlite) };
    return made.ids;
  };
});

/** The integers of the observed indicators, read once for each open database and list of own indicators. */
export function indicatorIds(database: Database): IndicatorIds {
  return read(database)();
}

function idsIn(sqlite: Connection['sqlite']): IndicatorIds {
  const rows = sqlite
    .prepare<[], { id: number; name: string }>('SELECT id, name FROM indicator ORDER BY id')
    .all();
  const codes = new Map<string, number>();
  const names = new Map<number, ObservedIndicatorId>();
  const shown = new Set<number>();
  for (const { id, name } of rows) {
    codes.set(name, id);
    if (isObservedIndicatorId(name)) shown.add(id);
    if (isObservedIndicatorId(name) || isOwnIndicatorId(name)) names.set(id, name);
  }
  return {
    codeOf: (id) => known(codes.get(id), id),
    nameOf: (code) => known(names.get(code), code),
    shown: shown.size === names.size ? null : shown,
  };
}

function known<T>(found: T | undefined, asked: string | number): T {
  if (found === undefined) throw new RangeError(`unknown indicator: ${asked}`);
  return found;
}
