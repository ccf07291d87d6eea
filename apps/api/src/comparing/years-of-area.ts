import type { ComparedEvent, ComparedYear } from '@xiangjian/compare';
import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { type Database, townshipsOfArea, townshipYearsOfArea } from '@xiangjian/store';
import { comparedEvents } from './compared-events.ts';
import { comparedYears } from './compared-years.ts';
import { withoutMergers, yearsInCurrentBoundaries } from './current-boundaries.ts';
import { eventsOfYears } from './events-of-years.ts';
import { onlyOfSet, townshipsOfSet } from './only-of-set.ts';

/** Whose years are asked for, and within which boundaries. */
interface AskedArea {
  readonly area: string;
  readonly set?: readonly string[] | undefined;
  readonly boundaries?: 'then' | 'current' | undefined;
}

/** The townships of an area in some years, and what happened to them. */
export interface YearsOfArea {
  readonly townshipYears: ComparedYear[];
  readonly events: ComparedEvent[];
}

/** As they stood in each year, or within the boundaries of today. Refuses (404) an unknown area or township. */
export function yearsOfArea(
  database: Database,
  { area, set, boundaries }: AskedArea,
  years: readonly number[],
  indicators?: readonly ObservedIndicatorId[],
): YearsOfArea {
  const all = townshipYearsOfArea(database, area, years, indicators);
  if (boundaries !== 'current') {
    const stored = onlyOfSet(database, all, set);
    return {
      townshipYears: comparedYears(database, stored),
      events: eventsOfYears(database, stored),
    };
  }
  const standing = townshipsOfSet(database, townshipsOfArea(database, area), set);
  const units = standing.map(({ id }) => id);
  return {
    townshipYears: yearsInCurrentBoundaries(database, standing, years, { known: all, indicators }),
    events: withoutMergers(comparedEvents(database, units)),
  };
}
