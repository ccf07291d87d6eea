import { setImmediate } from 'node:timers/promises';
import { personalData } from '@xiangjian/extract';
import { type Database, type ObservationFilter, textsOfScope } from '@xiangjian/store';

/** How many reports of a scope hold personal data, old versions included. Other requests are answered between two of them. */
export async function reportsWithPersonalData(
  database: Database,
  filter: ObservationFilter,
): Promise<number> {
  let holding = 0;
  for (const text of textsOfScope(database, filter)) {
    if (personalData(text).length > 0) holding += 1;
    await setImmediate();
  }
  return holding;
}
