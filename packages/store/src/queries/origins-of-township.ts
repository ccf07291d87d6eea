import type { Database } from '../database/connection.ts';
import { sidesOfEvents } from './events-of-townships.ts';
import { townshipInYear } from './versions-of-township.ts';

/**
 * Of which units (ids) one was put together: itself where nothing happened. `splitFrom` names the unit of which it was only
 * a part; what that unit counted cannot be told apart, and `units` is empty.
 */
export interface Origins {
  readonly units: readonly number[];
  readonly splitFrom: string | null;
}

type Sides = ReturnType<typeof sidesOfEvents.all>;

/** Of which units a unit was put together as they stood on 31 December of a year: mergers are followed back, newest first. */
export function originsOfTownship(database: Database, unit: number, year: number): Origins {
  const units = new Set([unit]);
  const followed = new Set<number>();
  for (;;) {
    const event = lastEventInto(database, units, followed, `${year}-12-31`);
    if (event === null) return { units: [...units].sort((a, b) => a - b), splitFrom: null };
    const [first] = event;
    if (first === undefined) throw new RangeError('an event without sides');
    followed.add(first.event);
    const [from, to] = (['from', 'to'] as const).map((side) =>
      event.filter((row) => row.side === side),
    );
    const isWhole = (to ?? []).every((row) => units.has(row.unit));
    if (!isWhole) {
      return { units: [], splitFrom: (from ?? []).map(({ name }) => name).join('、') };
    }
    // 半月乡并入白荻镇 may name the one that goes on only as what comes out: it was a part all the same.
    for (const row of to ?? []) if (!stoodBefore(database, row)) units.delete(row.unit);
    for (const row of from ?? []) units.add(row.unit);
  }
}

function stoodBefore(
  database: Database,
  { unit, date }: { readonly unit: number; readonly date: string },
): boolean {
  return townshipInYear(database, unit, Number(date.slice(0, 4)) - 1) !== null;
}

/** The sides of the newest merger or split after a day out of which one of the units came; null where there is none left. */
function lastEventInto(
  database: Database,
  units: ReadonlySet<number>,
  followed: ReadonlySet<number>,
  day: string,
): Sides | null {
  const events = Map.groupBy(
    sidesOfEvents.all(database, JSON.stringify([...units])),
    (row) => row.event,
  );
  const found = [...events.values()].filter(
    (rows) =>
      rows.some(({ side, unit }) => side === 'to' && units.has(unit)) &&
      rows.every(
        ({ kind, date, event }) =>
          (kind === 'merge' || kind === 'split') && date > day && !followed.has(event),
      ),
  );
  return found.at(-1) ?? null;
}
