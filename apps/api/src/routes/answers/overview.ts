import { overviewQuery, overviewSchema } from '@xiangjian/contract';
import { overviewTables } from '@xiangjian/publish';
import { answerOverview } from '../../answering/answer-overview.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** What is the state of an area in one year, and what should a person look at? */
export function serveOverview(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/overview',
    tag: 'answers',
    summary: '总览：公开情况、关键数字、值得一看的事项',
    params: nothing,
    query: overviewQuery,
    reply: overviewSchema,
    answer: ({ query }) => answerOverview(database, query),
    file: {
      tables: overviewTables,
      name: ({ area, year }) => ['总览', area.name, `${year}年`],
    },
  });
}
