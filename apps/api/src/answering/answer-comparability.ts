import { comparabilityOf } from '@xiangjian/compare';
import type { Comparability, comparabilityQuery } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { type Database, townshipYearsOfArea } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedYears } from '../comparing/compared-years.ts';
import { eventsOfYears } from '../comparing/events-of-years.ts';
import { comparedGroup, onlyOfSet } from '../comparing/only-of-set.ts';

/** May the values of an indicator be compared at all? Refuses (404) an unknown area or township. */
export function answerComparability(
  database: Database,
  query: z.output<typeof comparabilityQuery>,
): Comparability {
  const { indicator, area, year, peers, set } = query;
  const all = townshipYearsOfArea(database, area, [year], observedPartsOf(indicator));
  const stored = onlyOfSet(database, all, set);
  return comparabilityOf({
    indicator,
    area: comparedArea(database, area),
    year,
    peers: comparedGroup({ peers, set }),
    townshipYears: comparedYears(database, stored),
    events: eventsOfYears(database, stored),
  });
}
