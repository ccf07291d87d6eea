import { distributionOf } from '@xiangjian/compare';
import { distributionQuery, distributionSchema } from '@xiangjian/contract';
import { indicatorById, observedPartsOf } from '@xiangjian/indicators';
import { distributionTables } from '@xiangjian/publish';
import { townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { eventsOfYears } from '../../comparing/events-of-years.ts';
import { comparedGroup, onlyOfSet } from '../../comparing/only-of-set.ts';
import { wrongCombination } from '../../comparing/wrong-combination.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** How do the values of an indicator lie, and what is their order worth? */
export function serveDistribution(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/distribution',
    tag: 'answers',
    summary: '分布：一个指标的数值分布、百分位、分位组，以及位次是否可信',
    params: nothing,
    query: distributionQuery,
    reply: distributionSchema,
    answer: ({ query: { indicator, area, year, peers, set, classes } }) => {
      if (indicator === 'published_on_time') {
        const { labelZh, labelEn } = indicatorById(indicator);
        throw wrongCombination('indicator', {
          zh: `“${labelZh}”只有是和否，没有分布；请改用“公开用时”（days_to_publication）`,
          en: `“${labelEn}” is yes or no and has no distribution; ask for days_to_publication`,
        });
      }
      const all = townshipYearsOfArea(database, area, [year], observedPartsOf(indicator));
      const stored = onlyOfSet(database, all, set);
      return distributionOf({
        indicator,
        area: comparedArea(database, area),
        year,
        peers: comparedGroup({ peers, set }),
        classes,
        townshipYears: comparedYears(database, stored),
        events: eventsOfYears(database, stored),
      });
    },
    file: {
      tables: distributionTables,
      name: ({ indicator, area, year }) => ['分布', indicator.label_zh, area.name, `${year}年`],
    },
  });
}
