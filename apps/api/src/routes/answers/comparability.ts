import { comparabilityQuery, comparabilitySchema } from '@xiangjian/contract';
import { comparabilityTables } from '@xiangjian/publish';
import { answerComparability } from '../../answering/answer-comparability.ts';
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
    answer: ({ query }) => answerComparability(database, query),
    file: {
      tables: comparabilityTables,
      name: ({ indicator, area, year }) => ['可比性', indicator.label_zh, area.name, `${year}年`],
    },
  });
}
