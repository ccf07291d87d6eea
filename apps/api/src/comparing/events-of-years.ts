import type { ComparedEvent } from '@xiangjian/compare';
import type { Database, StoredTownshipYear } from '@xiangjian/store';
import { comparedEvents } from './compared-events.ts';

/** What happened to the townships of these stored years, each event once, oldest first. */
export function eventsOfYears(
  database: Database,
  stored: readonly StoredTownshipYear[],
): ComparedEvent[] {
  return comparedEvents(database, [...new Set(stored.map(({ township }) => township.id))]);
}
