import { type Database, eventsOfTownships } from '@xiangjian/store';

/** The year of the last merge or split up to a year of each of these units (ids) that had one. */
export function lastBreaks(
  database: Database,
  units: readonly number[],
  year: number,
): ReadonlyMap<number, number> {
  const breaks = new Map<number, number>();
  // Oldest first: the last one stays.
  for (const { kind, date, unitIds } of eventsOfTownships(database, units)) {
    const happened = Number(date.slice(0, 4));
    if ((kind !== 'merge' && kind !== 'split') || happened > year) continue;
    for (const unit of unitIds) breaks.set(unit, happened);
  }
  return breaks;
}
