import { rankTownships } from '@xiangjian/compare';
import type { Ranking, rankingQuery } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import type { Database } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedGroup } from '../comparing/only-of-set.ts';
import { yearsOfArea } from '../comparing/years-of-area.ts';
import { referencesFor } from '../references/references-for.ts';

/** How do the townships of an area stand in one indicator? Refuses (404) an unknown area or township. */
export function answerRanking(database: Database, query: z.output<typeof rankingQuery>): Ranking {
  const { indicator, area, year, peers, set } = query;
  const { townshipYears } = yearsOfArea(database, query, [year], observedPartsOf(indicator));
  const ranking = rankTownships({
    indicator,
    area: comparedArea(database, area),
    year,
    peers: comparedGroup({ peers, set }),
    townshipYears,
  });
  const kinds = ranking.rows.map(({ township }) => township.kind);
  const references = referencesFor(database, { indicator, codes: [area], kinds, years: [year] });
  return { ...ranking, ...references };
}
