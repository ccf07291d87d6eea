import { aggregateOf, usualHow, whyNotAggregated } from '@xiangjian/compare';
import { aggregateQuery, aggregateSchema } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { aggregateTables } from '@xiangjian/publish';
import { townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { wrongCombination } from '../../comparing/wrong-combination.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** What does an area state together, over how many of its townships? */
export function serveAggregate(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/aggregate',
    tag: 'answers',
    summary: '汇总：一个指标在全区、各县、各类型的合计、汇总率与中位数',
    params: nothing,
    query: aggregateQuery,
    reply: aggregateSchema,
    answer: ({ query: { indicator, area, year, how = usualHow(indicator) } }) => {
      const reason = whyNotAggregated(indicator, how);
      if (reason !== null) throw wrongCombination('how', reason);
      return aggregateOf({
        indicator,
        area: comparedArea(database, area),
        year,
        how,
        townshipYears: comparedYears(
          database,
          townshipYearsOfArea(database, area, [year], observedPartsOf(indicator)),
        ),
      });
    },
    file: {
      tables: aggregateTables,
      name: ({ indicator, area, year }) => ['汇总', indicator.label_zh, area.name, `${year}年`],
    },
  });
}
