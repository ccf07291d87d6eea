import { comparabilityOf } from '@xiangjian/compare';
import { comparabilityQuery, comparabilitySchema } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { comparabilityTables } from '@xiangjian/publish';
import { townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { eventsOfYears } from '../../comparing/events-of-years.ts';
import { comparedGroup, onlyOfSet } from '../../comparing/only-of-set.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** May the values of an indicator be compared at all, and if not, why? */
export function serveComparability(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/comparability',
    tag: 'answers',
    summary: '可比性：一个指标的数值能否比较，A、B、C级及理由',
    params: nothing,
    query: comparabilityQuery,
    reply: comparabilitySchema,
    answer: ({ query: { indicator, area, year, peers, set } }) => {
      const all = townshipYearsOfArea(database, area, [year], observedPartsOf(indicator));
      const stored = onlyOfSet(database, all, set);
      return comparabilityOf({
        indicator,
        area: comparedArea(database, area),
        year,
        peers: comparedGroup({ peers, set }),
        townshipYears: comparedYears(stored),
        events: eventsOfYears(database, stored),
      });
    },
    file: {
      tables: comparabilityTables,
      name: ({ indicator, area, year }) => ['可比性', indicator.label_zh, area.name, `${year}年`],
    },
  });
}
