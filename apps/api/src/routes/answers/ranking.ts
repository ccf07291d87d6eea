import { rankTownships } from '@xiangjian/compare';
import { rankingQuery, rankingSchema } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { rankingTables } from '@xiangjian/publish';
import { townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { comparedGroup, onlyOfSet } from '../../comparing/only-of-set.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** How do the townships of an area stand in one indicator, and how sure is that order? */
export function serveRanking(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/ranking',
    tag: 'answers',
    summary: '排名：一个指标下各乡镇的位次与区间',
    params: nothing,
    query: rankingQuery,
    reply: rankingSchema,
    answer: ({ query: { indicator, area, year, peers, set } }) =>
      rankTownships({
        indicator,
        area: comparedArea(database, area),
        year,
        peers: comparedGroup({ peers, set }),
        townshipYears: comparedYears(
          onlyOfSet(
            database,
            townshipYearsOfArea(database, area, [year], observedPartsOf(indicator)),
            set,
          ),
        ),
      }),
    file: {
      tables: rankingTables,
      name: ({ indicator, area, year }) => ['排名', indicator.label_zh, area.name, `${year}年`],
    },
  });
}
