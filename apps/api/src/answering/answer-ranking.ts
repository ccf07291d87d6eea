import { rankTownships } from '@xiangjian/compare';
import type { Ranking, rankingQuery } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { type Database, townshipYearsOfArea } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedYears } from '../comparing/compared-years.ts';
import { comparedGroup, onlyOfSet } from '../comparing/only-of-set.ts';

/** How do the townships of an area stand in one indicator? Refuses (404) an unknown area or township. */
export function answerRanking(database: Database, query: z.output<typeof rankingQuery>): Ranking {
  const { indicator, area, year, peers, set } = query;
  return rankTownships({
    indicator,
    area: comparedArea(database, area),
    year,
    peers: comparedGroup({ peers, set }),
    townshipYears: comparedYears(
      database,
      onlyOfSet(
        database,
        townshipYearsOfArea(database, area, [year], observedPartsOf(indicator)),
        set,
      ),
    ),
  });
}
